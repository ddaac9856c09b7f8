package cat.fullderuta.ui.search;

/**
 * Something that the program does, found by its words.
 *
 * @param keys its shortcut as people read it; may be empty
 * @param more further words under which it is found; may be empty
 */
public record Command(String name, String keys, String more, Runnable run) {
}
