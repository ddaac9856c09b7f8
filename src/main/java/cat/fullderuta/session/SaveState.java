package cat.fullderuta.session;

import java.time.LocalTime;

/** How safe the last change is. */
public sealed interface SaveState {

    /** Everything is on the disk. */
    record Saved(LocalTime at) implements SaveState {}

    /** It is being written. */
    record Saving() implements SaveState {}

    /** It could not be written; it is tried again with the next change or on request. {@link StoreText} words the problem. */
    record Failed(Throwable problem) implements SaveState {}

    /** This program only looks: another one has the data open. */
    record ReadOnly() implements SaveState {}
}
