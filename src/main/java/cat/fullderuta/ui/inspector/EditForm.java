package cat.fullderuta.ui.inspector;

import cat.fullderuta.ui.form.Form;
import javafx.scene.layout.VBox;

/** All the fields of an activity. */
final class EditForm extends VBox {

    EditForm(Form<?, Subject> form) {
        getStyleClass().add("edit-form");
        setId("edit-form");
        getChildren().addAll(WhatSection.of(form), WhenSection.of(form), WishSection.of(form), PeopleSection.of(form),
                WhereSection.of(form), ContactSection.of(form), LanguageSection.of(form), ArrangementsSection.of(form),
                NotesSection.of(form));
    }
}
