/**
 * Where an edition rests: tables reached through jOOQ (H2 in memory, or PostgreSQL of an office), and the vault of sealed
 * generations on disk, of which the newest that verifies is opened; beside them what is typed and could not be taken.
 */
@NullMarked
package cat.fullderuta.store;

import org.jspecify.annotations.NullMarked;
