package cat.fullderuta.ui;

import atlantafx.base.theme.Styles;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.store.EditionSummary;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.Zoom;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The top of the window: the edition, which board is shown, and what can be done. */
final class TopBar extends HBox {

    private final Workspace workspace;
    private final Messages words;
    private final Button name;
    private final Label about = new Label();
    private final InvalidationListener refresh = any -> refresh();

    /** What the menu changes of the look. */
    record Looks(Theme theme, Consumer<Theme> setTheme, Consumer<Locale> setLanguage, int percent,
            IntConsumer setPercent, Runnable showAbout) {}

    TopBar(Workspace workspace, ObjectProperty<View> view, ObjectProperty<Page> page, WindowActions actions, Looks looks) {
        super(8);
        this.workspace = workspace;
        this.words = workspace.words();
        setId("top-bar");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        name = button("edition-name", actions.editions, new FontIcon(MaterialDesignC.CHEVRON_DOWN));
        name.textProperty().unbind(); // it says which edition, and the tooltip what the button does
        name.setContentDisplay(ContentDisplay.RIGHT);
        name.getStyleClass().addAll(Styles.FLAT, "edition-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        about.setId("edition-about");
        about.getStyleClass().add("text-quiet");
        about.setMinWidth(0);
        about.setTextOverrun(OverrunStyle.ELLIPSIS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var undo = button("undo", actions.undo, new FontIcon(MaterialDesignU.UNDO));
        undo.setMaxWidth(260);
        undo.setMinWidth(90);
        var redo = button("redo", actions.redo, new FontIcon(MaterialDesignR.REDO));
        redo.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        redo.setMinWidth(Region.USE_PREF_SIZE);
        redo.accessibleTextProperty().bind(actions.redo.textProperty());
        SegmentedButton views = views(view);
        views.visibleProperty().bind(page.isEqualTo(Page.BOARD));
        views.managedProperty().bind(views.visibleProperty());
        getChildren().addAll(name, about, views, gap, search(actions), undo, redo,
                fixed(button("import", actions.importRequests, new FontIcon(MaterialDesignI.IMPORT))),
                fixed(share(actions)), fixed(menu(looks, actions)));
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(refresh));
        refresh();
    }

    private void refresh() {
        Edition edition = workspace.state().edition();
        name.setText(edition.name());
        name.setAccessibleText(words.get("editions.title") + ": " + edition.name());
        about.setText(words.get("window.about", Formats.of(words).days(edition.firstDay(), edition.lastDay()), edition.listComing().size(),
                EditionSummary.of(edition).towns()));
    }

    private SegmentedButton views(ObjectProperty<View> view) {
        var segmented = new SegmentedButton();
        segmented.setId("views");
        var group = new ToggleGroup();
        segmented.setToggleGroup(group);
        for (View each : View.values()) {
            var button = new ToggleButton(each.name(words), new FontIcon(each.icon()));
            button.setAccessibleText(each.name(words));
            Tips.say(button, () -> each.name(words) + "  " + each.keys().getDisplayText());
            button.setId("view-" + each.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(view.get() == each);
            button.setOnAction(any -> {
                view.set(each);
                button.setSelected(true);
            });
            view.addListener((any, before, now) -> button.setSelected(now == each));
            segmented.getButtons().add(button);
        }
        segmented.setMinWidth(Region.USE_PREF_SIZE);
        return segmented;
    }

    private MenuButton share(WindowActions actions) {
        var share = new MenuButton(words.get("window.share"), new FontIcon(MaterialDesignS.SHARE_VARIANT));
        share.setId("share");
        share.setAccessibleText(words.get("window.share"));
        share.getStyleClass().add(Styles.ACCENT);
        share.getItems().addAll(item("print", actions.print, MaterialDesignP.PRINTER), item("versions", actions.versions, MaterialDesignH.HISTORY),
                item("export", actions.export, MaterialDesignE.EXPORT));
        return share;
    }

    private static MenuItem item(String id, Action action, Ikon icon) {
        var item = item(id, action);
        item.setGraphic(new FontIcon(icon));
        return item;
    }

    private MenuButton menu(Looks looks, WindowActions actions) {
        var menu = new MenuButton(null, new FontIcon(MaterialDesignM.MENU));
        menu.setId("menu");
        menu.setAccessibleText(words.get("window.menu"));
        menu.getItems().addAll(item("editions-menu", actions.editions), item("new-activity", actions.newActivity), status(actions),
                new SeparatorMenuItem(), item("rules-open", actions.rules), item("travel-times", actions.travelTimes), item("map", actions.map),
                new SeparatorMenuItem());
        var languages = new ToggleGroup();
        for (Locale language : Messages.INTERFACE) {
            String own = language.getDisplayLanguage(language);
            var item = new RadioMenuItem(own.substring(0, 1).toUpperCase(language) + own.substring(1));
            item.setId("language-" + language.getLanguage());
            item.setToggleGroup(languages);
            item.setSelected(language.equals(words.locale()));
            item.setOnAction(any -> looks.setLanguage().accept(language));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        var themes = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            var item = new RadioMenuItem(words.get("window.theme." + theme.name().toLowerCase(Locale.ROOT)));
            item.setId("theme-" + theme.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(themes);
            item.setSelected(theme == looks.theme());
            item.setOnAction(any -> looks.setTheme().accept(theme));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), textSizes(looks), new SeparatorMenuItem(),
                item("sign", words.get("window.sign"), () -> actions.sign.handle(null)), new SeparatorMenuItem(), item("help-open", actions.help),
                tour(actions), item("keys", actions.keys), item("about", words.get("window.aboutProgram"), looks.showAbout()));
        return menu;
    }

    private static MenuItem tour(WindowActions actions) {
        var item = item("tour-open", actions.tour.getText(), () -> actions.tour.handle(null));
        item.disableProperty().bind(actions.tour.disabledProperty());
        return item;
    }

    private Menu status(WindowActions actions) {
        var menu = new Menu(words.get("status.menu"));
        menu.setId("status");
        menu.getItems().addAll(actions.status.items());
        return menu;
    }

    /** An icon with its keys: the field itself opens over the window. */
    private static Button search(WindowActions actions) {
        Button search = button("search-open", actions.search, new FontIcon(MaterialDesignM.MAGNIFY));
        search.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        search.setAccessibleText(actions.search.getText());
        return fixed(search);
    }

    private Menu textSizes(Looks looks) {
        var sizes = new Menu(words.get("window.textSize"));
        sizes.setId("text-size");
        var group = new ToggleGroup();
        for (int percent : Zoom.STEPS) {
            var item = new RadioMenuItem(words.get("window.percent", percent));
            item.setId("text-size-" + percent);
            item.setToggleGroup(group);
            item.setSelected(percent == looks.percent());
            item.setOnAction(any -> looks.setPercent().accept(percent));
            sizes.getItems().add(item);
        }
        return sizes;
    }

    private static MenuItem item(String id, String text, Runnable call) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(any -> call.run());
        return item;
    }

    private static MenuItem item(String id, Action action) {
        var item = item(id, action.getText(), () -> action.handle(null));
        item.setAccelerator(action.getAccelerator());
        return item;
    }

    private static Button button(String id, Action action, FontIcon icon) {
        Button button = ActionUtils.createButton(action, ActionUtils.ActionTextBehavior.SHOW);
        button.setId(id);
        button.graphicProperty().unbind(); // ActionUtils copies pictures only, and an icon is not one
        button.setGraphic(icon);
        return button;
    }

    private static <R extends Region> R fixed(R region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
        return region;
    }
}
