package cat.fullderuta.ui.search;

/**
 * Something that the program does, found by its words.
 *
 * @param keys its shortcut as people read it; may be empty
 */
public record Command(String name, String keys, Runnable run) {
}
