/** What a browser is signed in with: the person, the proof that is kept, and where it wanted to go. */
@NullMarked
package org.podium.server.signin.session;

import org.jspecify.annotations.NullMarked;
