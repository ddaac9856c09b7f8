package cat.fullderuta.ui;

import cat.fullderuta.check.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;

/**
 * One thing to look at in an {@link Album}.
 *
 * @param name of its pictures; they are sorted by it, and scenes come in that order, some going on where the one before stopped
 * @param play gets there and takes the pictures, several of what is long
 */
record AlbumScene(String name, Consumer<AlbumHands> play) {

    private static final String NOTHING_FOUND = "zzzz";

    void play(Album album) {
        play.accept(new AlbumHands(album, name));
    }

    /** Every page, pane and form there is. */
    static List<AlbumScene> all() {
        return Stream.of(boards(), details(), pages(), around(), panes(), sharing()).flatMap(it -> it).toList();
    }

    private static AlbumScene scene(String name, Consumer<AlbumHands> play) {
        return new AlbumScene(name, play);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<AlbumScene> boards() {
        return Stream.concat(Arrays.stream(View.values())
                        .map(view -> scene("02-board-" + name(view), it -> it.afresh().view(view).shoot())),
                Stream.of(scene("01-overview", it -> it.afresh().page(Page.OVERVIEW).shootAll()),
                        scene("03-board-panels", it -> it.panels().select(it.clashing()).shoot()),
                        scene("04-backlog", it -> it.backlog().focus("backlog-list")
                                .run(() -> it.<ListView<?>>get("backlog-list").getSelectionModel().select(2)).shoot())));
    }

    private static Stream<AlbumScene> details() {
        return Stream.concat(Arrays.stream(Severity.values()).map(severity -> scene("05-findings-" + name(severity),
                        it -> it.panels().run(() -> it.board().showFindings(severity)).shoot())),
                Stream.of(scene("06-inspector", it -> it.panels().select(it.clashing()).shootAll()),
                        scene("06-inspector-confirmed", it -> it.panels().select(it.confirmed()).shoot()),
                        scene("07-inspector-edit", it -> it.panels().select(it.waiting()).fire("edit").shootAll()),
                        scene("08-error-beside-a-field", it -> it.panels().select(it.waiting()).fire("edit").type("edit-length", "molt")
                                .type("edit-number", "molts").scrollTo("edit-length").shoot()),
                        scene("09-accept-finding", it -> it.panels().select(it.warned()).fire("accept").scrollTo("accept-yes").shoot()),
                        scene("10-best-places", it -> it.panels().select(it.waiting()).run(it.board()::showPlaces).rest().shoot()),
                        scene("10-new-activity", it -> it.panels().key("Shortcut+N").shoot().afresh().shoot("-redo"))));
    }

    private static Stream<AlbumScene> pages() {
        return Stream.of(scene("11-activities", it -> it.afresh().page(Page.ACTIVITIES).shoot()),
                scene("12-activities-bulk", it -> it.unfold("activities-panel")
                        .run(() -> it.<TableView<?>>get("activity-table").getSelectionModel().selectRange(2, 9))
                        .shootAll().fire("bulk-delete").scrollTo("bulk-delete-yes").shoot("-delete")),
                scene("13-activities-none", it -> it.afresh().page(Page.ACTIVITIES).type("activities-filter", NOTHING_FOUND).shoot()),
                scene("14-defenders", it -> it.afresh().page(Page.DEFENDERS).shootAll()),
                scene("14-defenders-new", it -> it.fire("defenders-new").shoot().fire("defenders-delete").shoot("-delete")),
                scene("15-hosts", it -> it.afresh().page(Page.HOSTS).shootAll()),
                scene("15-hosts-new", it -> it.fire("hosts-new").shoot().fire("hosts-delete").shoot("-delete")),
                scene("16-companions", it -> it.afresh().page(Page.COMPANIONS).shootAll()),
                scene("16-companions-new", it -> it.fire("companions-new").shoot().fire("companions-delete").shoot("-delete")),
                scene("17-follow-up", it -> it.afresh().page(Page.FOLLOW_UP).shoot()),
                scene("17-follow-up-all", it -> it.fire("followup-all")
                        .run(() -> it.<TableView<?>>get("followup-table").getSelectionModel().clearAndSelect(0)).shoot()
                        .tab("#followup .tab-pane", 1).shoot("-types").tab("#followup .tab-pane", 2).shoot("-towns")));
    }

    private static Stream<AlbumScene> around() {
        return Stream.of(scene("20-menu", it -> it.afresh().open("menu").shoot()),
                scene("21-share-menu", it -> it.open("share").shoot()),
                scene("22-search", it -> it.key("Shortcut+K").shoot().type("search-field", "gra").shoot("-found")
                        .type("search-field", NOTHING_FOUND).shoot("-none").key("Esc")),
                scene("23-keys", it -> it.key("F1").shoot()),
                scene("24-about", it -> it.menuItem("menu", "about").shoot()),
                scene("25-sign", it -> it.menuItem("menu", "sign").shoot()),
                scene("26-confirmed-question", it -> it.select(it.confirmed()).view(View.VISIT).key("Shortcut+Down").shoot()));
    }

    private static Stream<AlbumScene> panes() {
        return Stream.of(scene("30-editions", it -> it.afresh().key("Shortcut+O").rest().shoot()
                        .fire("editions-archived").shoot("-archived")),
                scene("31-editions-new", it -> it.key("Shortcut+O").rest().fire("editions-new").shootAll()),
                scene("32-editions-from", it -> it.key("Shortcut+O").rest().fire("editions-from").shootAll()),
                scene("33-editions-details", it -> it.key("Shortcut+O").rest().fire("editions-details").shootAll()),
                scene("34-editions-erase", it -> it.key("Shortcut+O").rest().fire("editions-archived").fire("editions-erase").shoot()),
                scene("35-rules", it -> it.key("Shortcut+R").shootAll().tab(".rules-pane .tab-pane", 1).shoot("-school")
                        .tab(".rules-pane .tab-pane", 2).shoot("-holidays")),
                scene("36-travel-times", it -> it.key("Shortcut+T").shoot()),
                scene("37-map", it -> it.key("Shortcut+M").shoot()),
                scene("38-import", it -> it.key("Shortcut+I").shoot().fire("import-choose").rest().shoot("-read")
                        .fire("import-problems").shoot("-problems")),
                scene("39-stand-down", it -> it.page(Page.DEFENDERS).fire("stand-down").rest().shoot()));
    }

    private static Stream<AlbumScene> sharing() {
        return Stream.of(scene("40-export", it -> it.afresh().key("Shortcut+E").rest().shoot()),
                scene("41-print", it -> it.key("Shortcut+P").rest().shoot()),
                scene("42-versions", it -> it.key("Shortcut+Shift+E").rest().shoot().fire("tab-what").shoot("-changes")
                        .fire("tab-who").fire("recipients-all").shoot("-ticked").fire("release-new").shoot("-new")));
    }
}
