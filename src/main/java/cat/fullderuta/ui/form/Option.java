package cat.fullderuta.ui.form;

/** Something that can be chosen, and what it is called. */
public record Option<T>(T value, String name) {}
