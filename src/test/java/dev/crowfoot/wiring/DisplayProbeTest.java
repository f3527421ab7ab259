package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisplayProbeTest {
    private static Optional<String> find(Map<String, String> environment, boolean headless, Set<String> missing, int fonts) {
        return new DisplayProbe(environment::get, headless, new DisplayProbe.Machine() {
            @Override
            public boolean hasLibrary(String name) {
                return !missing.contains(name);
            }

            @Override
            public int fonts() {
                return fonts;
            }
        }).find();
    }

    @Test
    void aMachineWithEverythingIsFine() {
        assertEquals(Optional.empty(), find(Map.of("DISPLAY", ":0"), false, Set.of(), 12));
    }

    @Test
    void aMissingDisplayIsSaidWithTheCure() {
        assertEquals(Optional.of("""
                crowfoot: the window needs a display, and DISPLAY is not set.
                Start it in a desktop session, with ssh -X, or under xvfb-run. The command line works without: crowfoot help"""),
                find(Map.of(), false, Set.of(), 12));
    }

    @Test
    void aMissingLibraryIsNamedWithTheCure() {
        assertEquals(Optional.of("""
                crowfoot: the window needs libraries that this machine lacks: libfreetype.so.6, libgtk-3.so.0.
                Install them; on Debian or Ubuntu: apt-get install libgtk-3-0 libxtst6 libfreetype6 libfontconfig1 libpango-1.0-0 \
                libpangoft2-1.0-0"""), find(Map.of("DISPLAY", ":0"), false, Set.of("libgtk-3.so.0", "libfreetype.so.6"), 12));
    }

    @Test
    void aMachineWithoutFontsIsToldToInstallOne() {
        assertEquals(Optional.of("""
                crowfoot: the window needs a font, and this machine has none.
                Install one; on Debian or Ubuntu: apt-get install fonts-dejavu-core"""), find(Map.of("DISPLAY", ":0"), false, Set.of(), 0));
    }

    @Test
    void theReadmeHasTheMessagesAndTheCures() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        String all = find(Map.of(), false, Set.of(), 12).orElseThrow() + "\n"
                + find(Map.of("DISPLAY", ":0"), false, Set.of("libgtk-3.so.0"), 12).orElseThrow() + "\n"
                + find(Map.of("DISPLAY", ":0"), false, Set.of(), 0).orElseThrow();
        for (String line : all.lines().toList()) {
            if (line.startsWith("crowfoot: ")) {
                String message = line.replaceAll(": lib.*", ":");
                assertTrue(readme.contains(message), message);
            }
            int packages = line.indexOf("apt-get install ");
            if (packages >= 0) {
                String names = line.substring(packages + "apt-get install ".length());
                assertTrue(readme.contains(names), names);
            }
        }
    }

    @Test
    void withoutADisplayNeitherDisplayNorItsLibrariesAreNeeded() {
        assertEquals(Optional.empty(), find(Map.of(), true, Set.of("libgtk-3.so.0", "libX11.so.6"), 1));
    }

    @Test
    void thisMachineIsAskedWithoutAnError() {
        assertEquals(Optional.empty(), DisplayProbe.problem());
    }
}
