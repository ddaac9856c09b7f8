package cat.fullderuta.ui.editions;

/** A form that stands in the place of the selected edition until it is done or given up. */
interface EditionForm {

    /** Whether something was entered that would be lost. */
    boolean isTouched();

    /** Puts the keys into it. */
    void focusFirst();
}
