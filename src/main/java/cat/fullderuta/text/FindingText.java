package cat.fullderuta.text;

import cat.fullderuta.check.Finding;
import cat.fullderuta.edition.Edition;

/**
 * The words for findings: a title of a few words and a sentence with the values and what to do.
 * Hours come from the edition: to word a {@link cat.fullderuta.check.Fit} give the edition as it would be there.
 */
public final class FindingText {

    private final Messages messages;
    private final BasicFindingText text;

    private FindingText(Edition edition, Messages messages) {
        this.messages = messages;
        text = new BasicFindingText(new FindingNames(edition, messages));
    }

    /** The words of one language for findings about this edition. */
    public static FindingText of(Edition edition, Messages messages) {
        return new FindingText(edition, messages);
    }

    /** What is wrong, in a few words: "35 min short". */
    public String title(Finding finding) {
        return text.pattern(finding).title(messages);
    }

    /** What is wrong, with who, where, when and by how much. */
    public String sentence(Finding finding) {
        return text.pattern(finding).sentence(messages);
    }
}
