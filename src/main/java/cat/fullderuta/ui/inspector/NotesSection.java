package cat.fullderuta.ui.inspector;

import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Section;
import javafx.scene.Node;

/** What else is said about the activity: of which campaign it is, to those who take part, and in the office only. */
final class NotesSection {

    private NotesSection() {
    }

    static Node of(Form<?, Subject> form) {
        var section = new Section<>(form, "notes");
        return section
                .with(CampaignLine.of(section))
                .with(section.longText("description", it -> it.activity().description(),
                        (it, typed) -> Subject.put(it.activity().withDescription(typed.strip()))))
                .with(section.longText("public-notes", it -> it.activity().publicNotes(),
                        (it, typed) -> Subject.put(it.activity().withPublicNotes(typed.strip()))))
                .with(section.longText("internal-notes", it -> it.activity().internalNotes(),
                        (it, typed) -> Subject.put(it.activity().withInternalNotes(typed.strip()))))
                .with(section.onOff("confidential", it -> it.activity().confidential(),
                        (it, on) -> Subject.put(it.activity().withConfidential(on))))
                .node();
    }
}
