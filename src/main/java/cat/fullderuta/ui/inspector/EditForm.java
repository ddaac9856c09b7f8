package cat.fullderuta.ui.inspector;

import cat.fullderuta.ui.form.Form;
import javafx.scene.layout.VBox;

/**
 * All the fields of an activity; over forty, so they are made when somebody first wants to edit. They come in the order in which a
 * request is told by telephone: who wants what and where, when, with whom; what is only asked later comes below.
 */
final class EditForm extends VBox {

    private final Form<?, Subject> form;

    EditForm(Form<?, Subject> form) {
        this.form = form;
        getStyleClass().add("edit-form");
        setId("edit-form");
    }

    /** Makes the fields; {@link Form#refresh()} fills them. */
    void make() {
        if (!getChildren().isEmpty()) {
            return;
        }
        getChildren().addAll(WhatSection.of(form), WhereSection.of(form), WhenSection.of(form), WishSection.of(form),
                PeopleSection.of(form), ContactSection.of(form), LanguageSection.of(form), ArrangementsSection.of(form),
                NotesSection.of(form));
    }
}
