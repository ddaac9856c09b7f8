package cat.fullderuta.ui.editions;

/** A form that stands in the place of the selected edition until it is done or closed. */
interface EditionForm {

    /** Takes or keeps what is typed, as when a field is left. */
    default void commit() {
    }

    /** Puts the keys into it. */
    void focusFirst();
}
