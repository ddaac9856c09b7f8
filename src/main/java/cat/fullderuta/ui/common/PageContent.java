package cat.fullderuta.ui.common;

import javafx.scene.Node;

/** What a page of the window shows. It is made when its page is first opened and kept until the window is rebuilt. */
public interface PageContent {

    /** What is seen; always the same. */
    Node node();

    /** Takes what is typed and not taken yet; called before another page is shown and before the window closes. */
    void commit();

    /** Takes what is typed and follows the workspace no more; the page is not used after it. */
    void dispose();

    /** Puts the keys where the work begins. */
    void focus();
}
