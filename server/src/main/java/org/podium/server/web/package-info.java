/** What all pages share: language, dates, frame, errors. No rule lives in these rooms. */
@NullMarked
package org.podium.server.web;

import org.jspecify.annotations.NullMarked;
