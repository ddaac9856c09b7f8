/**
 * The program without a window: commands with exit codes that a script can rely on, and the main job for a machine without
 * a display.
 */
@NullMarked
package cat.fullderuta.command;

import org.jspecify.annotations.NullMarked;
