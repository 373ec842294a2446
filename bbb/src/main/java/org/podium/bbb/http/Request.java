package org.podium.bbb.http;

import java.util.Optional;
import org.podium.bbb.signing.SignedUrl;

/** What is sent: a GET, or a POST where something is uploaded. */
public record Request(SignedUrl url, Optional<Upload> upload, Limits.Patience patience) {}
