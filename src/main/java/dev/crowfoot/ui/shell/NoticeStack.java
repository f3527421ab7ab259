package dev.crowfoot.ui.shell;

import dev.crowfoot.ui.common.Notices.Level;
import dev.crowfoot.ui.common.Notices.Notice;
import dev.crowfoot.ui.common.Texts;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Notices as small cards, the newest below. They cover nothing that they need not, and take no focus. */
final class NoticeStack {

    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(9);
    private static final int MOST = 4;
    private final VBox box;

    NoticeStack(VBox box) {
        this.box = box;
        box.setPickOnBounds(false);
    }

    void show(Notice notice) {
        HBox card = card(notice);
        box.getChildren().add(card);
        if (box.getChildren().size() > MOST) {
            box.getChildren().removeFirst();
        }
        if (notice.level() != Level.FAILED) {
            PauseTransition pause = new PauseTransition(notice.level() == Level.DONE ? SHORT : LONG);
            pause.setOnFinished(event -> box.getChildren().remove(card));
            pause.play();
        }
    }

    private HBox card(Notice notice) {
        Label text = label(notice.text(), "cf-notice-text");
        VBox words = new VBox(4, text);
        if (!notice.wayOut().isEmpty()) {
            words.getChildren().add(label(notice.wayOut(), "cf-quiet"));
        }
        HBox card = new HBox(8, icon(notice.level()), words);
        if (!notice.details().isEmpty()) {
            words.getChildren().add(copyButton(notice));
        }
        Button close = new Button(null, new FontIcon("bi-x"));
        close.getStyleClass().addAll("cf-icon-button", "cf-notice-close");
        close.setAccessibleText(Texts.of("notice.close"));
        close.setOnAction(event -> box.getChildren().remove(card));
        card.getChildren().add(close);
        HBox.setHgrow(words, Priority.ALWAYS);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().addAll("cf-notice", "cf-notice-" + notice.level().name().toLowerCase(Locale.ROOT));
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private static FontIcon icon(Level level) {
        return new FontIcon(switch (level) {
            case DONE -> "bi-check-circle";
            case REFUSED -> "bi-exclamation-triangle";
            case FAILED -> "bi-exclamation-octagon";
        });
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Button copyButton(Notice notice) {
        Button copy = new Button(Texts.of("notice.copy"));
        copy.setId("notice-copy");
        copy.getStyleClass().add("cf-small");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(notice.text() + "\n" + notice.wayOut() + "\n\n" + notice.details());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }
}
