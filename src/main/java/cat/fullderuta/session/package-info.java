/**
 * The open edition: applies changes, keeps the history, checks, saves behind the scenes and tells whoever listens.
 * The only place where the edition is replaced by another.
 */
@NullMarked
package cat.fullderuta.session;

import org.jspecify.annotations.NullMarked;
