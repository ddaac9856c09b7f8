package cat.fullderuta.store;

import cat.fullderuta.edition.Edition;
import java.nio.file.Path;

/** Saves without end and says each number once it is told that it is safe; to be killed at any moment. */
final class SavingChild {

    private SavingChild() {
    }

    public static void main(String[] arguments) {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        boolean first = folder.listEditions().isEmpty();
        OpenEdition open = first ? OpenEdition.create(folder, numbered(RichEdition.rich(), 0)) : OpenEdition.open(folder, RichEdition.ID);
        for (int number = numberOf(open.edition()) + 1;; number++) {
            open.save(numbered(open.edition(), number));
            System.out.println(number);
        }
    }

    /** The state in which activities, rules and name all say the number, so that half a state would be seen. */
    static Edition numbered(Edition edition, int number) {
        return edition.withName("estat " + number).withRules(edition.rules().withActivitiesPerDay(number))
                .withActivities(edition.activities().with(edition.activities().get(RichEdition.TALK).withTitle("Xerrada " + number)));
    }

    static int numberOf(Edition edition) {
        return edition.rules().activitiesPerDay();
    }
}
