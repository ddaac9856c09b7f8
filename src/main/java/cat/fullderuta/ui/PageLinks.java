package cat.fullderuta.ui;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Status;
import cat.fullderuta.ui.activities.ActivitiesPage;
import cat.fullderuta.ui.activities.ActivityFilter;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.companions.CompanionsPage;
import cat.fullderuta.ui.hosts.HostsPage;
import cat.fullderuta.ui.overview.OverviewLinks;
import cat.fullderuta.ui.people.DefendersPage;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;

/** Where the figures of the overview lead within the window. */
final class PageLinks implements OverviewLinks {

    private final Workspace workspace;
    private final ObjectProperty<Page> page;
    private final Supplier<Pages> pages;
    private final Calls calls;

    /** What the window can do. */
    record Calls(Consumer<LocalDate> day, Consumer<Id<Defender>> visit, BiConsumer<RuleKey, Severity> findings, Consumer<Id<Activity>> edit,
            Runnable backlog, Runnable office) {}

    /** @param pages those of the window, once it has them */
    PageLinks(Workspace workspace, ObjectProperty<Page> page, Supplier<Pages> pages, Calls calls) {
        this.workspace = workspace;
        this.pages = pages;
        this.page = page;
        this.calls = calls;
    }

    @Override
    public void status(Status status) {
        page.set(Page.ACTIVITIES);
        if (pages.get().shown() instanceof ActivitiesPage activities) {
            activities.show(ActivityFilter.of(status));
        }
    }

    @Override
    public void backlog() {
        calls.backlog().run();
    }

    @Override
    public void day(LocalDate day) {
        page.set(Page.BOARD);
        calls.day().accept(day);
    }

    @Override
    public void day(Id<Defender> defender, LocalDate day) {
        workspace.state().edition().listScheduled(defender).stream()
                .filter(it -> Objects.requireNonNull(it.start()).toLocalDate().equals(day)).findFirst()
                .ifPresent(it -> workspace.selection().select(it.id()));
        workspace.selection().defenderProperty().set(Optional.of(defender));
        day(day);
    }

    @Override
    public void visit(Id<Defender> defender) {
        page.set(Page.BOARD);
        calls.visit().accept(defender);
    }

    @Override
    public void findings(RuleKey rule, Severity severity) {
        calls.findings().accept(rule, severity);
    }

    @Override
    public void activity(Id<Activity> activity) {
        calls.edit().accept(activity);
    }

    @Override
    public void defender(Id<Defender> defender) {
        page.set(Page.DEFENDERS);
        if (pages.get().shown() instanceof DefendersPage defenders) {
            defenders.select(defender);
        }
    }

    @Override
    public void agendaLanguage(Id<Defender> defender) {
        defender(defender);
        if (pages.get().shown() instanceof DefendersPage defenders) {
            defenders.goToAgendaLanguage();
        }
    }

    @Override
    public void host(Id<Host> host) {
        page.set(Page.HOSTS);
        if (pages.get().shown() instanceof HostsPage hosts) {
            hosts.select(host);
        }
    }

    @Override
    public void office() {
        calls.office().run();
    }

    /** Adds a defender on their page. */
    void newDefender() {
        page.set(Page.DEFENDERS);
        if (pages.get().shown() instanceof DefendersPage defenders) {
            defenders.add();
        }
    }

    /** Adds a host on their page. */
    void newHost() {
        page.set(Page.HOSTS);
        if (pages.get().shown() instanceof HostsPage hosts) {
            hosts.add();
        }
    }

    /** Adds a companion on their page. */
    void newCompanion() {
        page.set(Page.COMPANIONS);
        if (pages.get().shown() instanceof CompanionsPage companions) {
            companions.add();
        }
    }

    @Override
    public void companion(Id<Companion> companion) {
        page.set(Page.COMPANIONS);
        if (pages.get().shown() instanceof CompanionsPage companions) {
            companions.select(companion);
        }
    }
}
