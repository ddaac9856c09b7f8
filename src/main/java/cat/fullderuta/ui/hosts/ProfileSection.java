package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.Change;
import cat.fullderuta.change.HostChange;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.ui.common.DayList;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.Remark;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import cat.fullderuta.ui.form.TextLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** What a host is, where it is, and what holds for all it organises. */
final class ProfileSection {

    private static final int MOST_A_DAY = 20;
    private static final double LIMIT_WIDTH = 150;

    private final Workspace workspace;
    private final Messages words;
    private final Gazetteer gazetteer;
    private final Form<Id<Host>, Host> form;
    private final DateTimeFormatter day;

    private ProfileSection(Form<Id<Host>, Host> form) {
        this.form = form;
        workspace = form.workspace();
        words = workspace.words();
        gazetteer = workspace.session().gazetteer();
        day = DateTimeFormatter.ofPattern("d/M/yyyy", words.locale());
    }

    static Node of(Form<Id<Host>, Host> form) {
        return new ProfileSection(form).node();
    }

    private Node node() {
        var section = new Section<>(form, "profile");
        var town = new TextField();
        var suggestions = new TownSuggestions("edit-town-list", town, gazetteer, words);
        var townLine = form.add(new TextLine<>(form, "edit-town", section.label("town"), town, this::townOf, this::enterTown));
        suggestions.setOnTaken(townLine::commit); // first in the form: a new host begins with its town
        var kind = section.constants("kind", "hosts", Host.Kind.class, Host::kind, (host, chosen) -> put(host.withKind(chosen)));
        var holidays = section.text("holidays", this::showHolidays, this::enterHolidays);
        return section.with(kind).with(townLine).with(suggestions)
                .with(section.text("name", Host::name, (host, typed) -> put(host.withName(typed.strip()))))
                .with(Line.row(section.choice("language", new ComboBox<Option<Language>>(), _ -> listLanguages(), Host::language,
                        (host, chosen) -> put(host.withLanguage(chosen))),
                        section.text("limit", host -> host.dailyLimit() == null ? "" : host.dailyLimit().toString(), this::enterLimit)
                                .withWidth(LIMIT_WIDTH)))
                .with(holidays).with(new Remark((TextField) holidays.control(), this::sayHolidays)).node();
    }

    private static Entered put(Host after) {
        return Entered.of(new Change.PutHost(after));
    }

    private String townOf(Host host) {
        return Optional.ofNullable(host.municipality()).map(code -> gazetteer.find(code).map(Municipality::name).orElse(code)).orElse("");
    }

    /** A municipality is called as the gazetteer calls it until somebody says otherwise; the holidays are those of the town. */
    private Entered enterTown(Host host, String typed) {
        if (typed.isBlank()) {
            return put(host.withMunicipality(null));
        }
        Optional<Municipality> found = TownSuggestions.findByName(gazetteer, typed.strip());
        if (found.isEmpty()) {
            return new Entered.Wrong(words.get("hosts.wrong.town", typed.strip()));
        }
        Municipality town = found.get();
        boolean named = host.name().isBlank() || host.name().equals(townOf(host));
        List<LocalDate> days = workspace.state().edition().hosts().stream().filter(it -> town.code().equals(it.municipality()))
                .map(Host::localHolidays).filter(it -> !it.isEmpty()).findFirst().orElse(host.localHolidays());
        return put(host.with(it -> it.municipality(town.code()).localHolidays(host.localHolidays().isEmpty() ? days : host.localHolidays())
                .name(host.kind() == Host.Kind.MUNICIPALITY && named ? town.name() : host.name())));
    }

    private List<Option<Language>> listLanguages() {
        return DocumentLanguage.SPOKEN.stream().map(Language::new).map(it -> new Option<>(it, Fields.languageName(it, words))).toList();
    }

    private Entered enterLimit(Host host, String typed) {
        if (typed.isBlank()) {
            return put(host.withDailyLimit(null));
        }
        return typed.strip().matches("\\d{1,2}") && Integer.parseInt(typed.strip()) > 0 && Integer.parseInt(typed.strip()) <= MOST_A_DAY
                ? put(host.withDailyLimit(Integer.valueOf(typed.strip())))
                : new Entered.Wrong(words.get("hosts.wrong.limit", typed.strip(), MOST_A_DAY));
    }

    private String showHolidays(Host host) {
        return host.localHolidays().stream().map(day::format).collect(Collectors.joining(", "));
    }

    private Entered enterHolidays(Host host, String typed) {
        DayList read = DayList.read(typed, workspace.state().edition());
        var example = ExampleDay.of(workspace.state().edition());
        return read.wrong().<Entered>map(wrong -> new Entered.Wrong(words.get("rules.wrong.day", wrong, example.typed(),
                example.typedWithYear())))
                .orElseGet(() -> Entered.of(new HostChange.PutHolidays(host.id(), read.days())));
    }

    /** Those during the visit: on them schools are closed. */
    private String sayHolidays(String typed) {
        var edition = workspace.state().edition();
        DayList read = DayList.read(typed, edition);
        String during = read.days().stream().filter(it -> !it.isBefore(edition.firstDay()) && !it.isAfter(edition.lastDay()))
                .map(Formats.of(words)::day).collect(Collectors.joining(", "));
        return during.isEmpty() || read.wrong().isPresent() ? "" : words.get("hosts.holidays.during", during);
    }
}
