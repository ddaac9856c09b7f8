package cat.fullderuta.ui;

import cat.fullderuta.ui.common.PageContent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.StackPane;

/** Shows one page at a time; each is made when it is first opened. */
final class Pages extends StackPane {

    private final ObjectProperty<Page> page;
    private final Function<Page, PageContent> create;
    private final Map<Page, PageContent> contents = new EnumMap<>(Page.class);

    Pages(ObjectProperty<Page> page, Function<Page, PageContent> create) {
        this.page = page;
        this.create = create;
        setId("pages");
        contents.put(Page.BOARD, create.apply(Page.BOARD)); // all ways lead there
        page.addListener((_, before, _) -> {
            contents.get(before).commit();
            show();
            shown().focus();
        });
        show();
    }

    private void show() {
        getChildren().setAll(shown().node());
    }

    /** What the page that is shown holds. */
    PageContent shown() {
        return contents.computeIfAbsent(page.get(), create);
    }

    /** Takes what is typed anywhere. */
    void commit() {
        contents.values().forEach(PageContent::commit);
    }

    /** Takes what is typed; the pages follow nothing any more. */
    void dispose() {
        contents.values().forEach(PageContent::dispose);
    }
}
