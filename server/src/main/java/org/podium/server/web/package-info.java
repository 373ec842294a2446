/** What all pages share: language, dates, frame, errors. No rule lives in web and its packages. */
@NullMarked
package org.podium.server.web;

import org.jspecify.annotations.NullMarked;
