package cat.fullderuta.ui.tour;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.text.Messages;
import java.util.List;

/** The edition to practise on: a fresh copy of the sample, with a single clash, so that a version can be made once it is mended. */
public final class Practice {

    private static final String PREFIX = "practice-";
    /** One of each pair that clashes in the sample, but of the pair that the tour mends. */
    private static final List<String> PUT_BACK = List.of("a-001", "a-016", "a-038", "a-046");

    private Practice() {
    }

    /** A new one, named in the language of the window. */
    public static Edition create(Messages words) {
        Edition edition = SampleEdition.small().withId(Id.of(PREFIX + Id.random())).withName(words.get("tour.edition"));
        for (String id : PUT_BACK) {
            edition = new Change.ReturnToBacklog(Id.of(id)).applyTo(edition);
            Activity back = edition.activities().get(Id.of(id));
            edition = new Change.PutActivity(back.with(it -> it.status(Status.REQUESTED).companions(List.of()))).applyTo(edition);
        }
        return edition;
    }

    /** Whether an edition is one to practise on. */
    public static boolean is(Id<Edition> edition) {
        return edition.value().startsWith(PREFIX);
    }
}
