package dev.crowfoot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconTest {
    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256, 512})
    void theIconIsOnTheClassPathInEachSize(int size) throws IOException {
        URL place = Objects.requireNonNull(Main.class.getResource("icons/crowfoot-" + size + ".png"), "no icon of that size");
        BufferedImage picture = ImageIO.read(place);
        assertEquals(size + "x" + size, picture.getWidth() + "x" + picture.getHeight());
    }
}
