package cat.fullderuta.ui.inspector;

import javafx.scene.Node;

/** What is said about the activity: to those who take part, and in the office only. */
final class NotesSection {

    private NotesSection() {
    }

    static Node of(Form form) {
        var section = new Section(form, "notes");
        return section
                .with(section.longText("description", it -> it.activity().description(),
                        (it, typed) -> Entered.put(it.activity().withDescription(typed.strip()))))
                .with(section.longText("public-notes", it -> it.activity().publicNotes(),
                        (it, typed) -> Entered.put(it.activity().withPublicNotes(typed.strip()))))
                .with(section.longText("internal-notes", it -> it.activity().internalNotes(),
                        (it, typed) -> Entered.put(it.activity().withInternalNotes(typed.strip()))))
                .with(form.add(new SwitchLine(form, "edit-confidential", section.label("confidential"), it -> it.activity().confidential(),
                        (it, on) -> Entered.put(it.activity().withConfidential(on)))))
                .node();
    }
}
