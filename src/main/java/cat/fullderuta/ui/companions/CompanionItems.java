package cat.fullderuta.ui.companions;

import cat.fullderuta.change.Change;
import cat.fullderuta.change.CompanionChange;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Items;
import cat.fullderuta.ui.form.Touched;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The companions of an edition, in the order in which they came. */
record CompanionItems(Messages words) implements Items<Companion> {

    @Override
    public List<Companion> list(Edition edition) {
        return edition.companions().list();
    }

    @Override
    public String name(Companion item) {
        return item.name();
    }

    @Override
    public String about(Session.State state, Companion item) {
        String roles = item.roles().stream().sorted().map(role -> words.get("domain", role).toLowerCase(words.locale()))
                .collect(Collectors.joining(", "));
        String pairs = item.pairs().stream().map(pair -> pair.from().code() + "–" + pair.to().code()).collect(Collectors.joining(", "));
        return Stream.of(roles, pairs).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }

    @Override
    public String keywords(Companion item) {
        return item.pairs().stream().flatMap(pair -> Stream.of(pair.from(), pair.to())).map(it -> Fields.languageName(it, words))
                .collect(Collectors.joining(" ")) + " " + item.phone() + " " + item.email();
    }

    @Override
    public Companion create() {
        return Companion.of(Id.random(), "");
    }

    @Override
    public Change put(Companion item) {
        return new Change.PutCompanion(item);
    }

    @Override
    public Change remove(Companion item) {
        return new CompanionChange.RemoveCompanion(item.id());
    }

    @Override
    public String consequence(Session.State state, Companion item) {
        Touched touched = Touched.of(state.edition().activities().stream().filter(it -> it.companions().contains(item.id())).toList());
        return words.get("companions.consequence", touched.count(), touched.where(words));
    }
}
