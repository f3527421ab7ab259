package dev.crowfoot.wiring;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out before JavaFX starts whether it can: on Linux without a display, a library or a font it fails with a stack trace, or
 * not at all but with an empty window.
 */
public final class DisplayProbe {

    private static final List<String> DRAWING = List.of("libfreetype.so.6", "libfontconfig.so.1", "libpango-1.0.so.0",
            "libpangoft2-1.0.so.0");
    private static final List<String> DISPLAY = List.of("libgtk-3.so.0", "libX11.so.6", "libXtst.so.6");
    private final UnaryOperator<@Nullable String> environment;
    private final boolean headless;
    private final Machine machine;

    /** What is asked of the machine. */
    interface Machine {
        /** Whether the dynamic linker finds that library. */
        boolean hasLibrary(String name);

        /** How many fonts fontconfig knows. */
        int fonts();
    }

    /** A probe of a machine; {@code headless} is JavaFX's own platform without a display. */
    DisplayProbe(UnaryOperator<@Nullable String> environment, boolean headless, Machine machine) {
        this.environment = environment;
        this.headless = headless;
        this.machine = machine;
    }

    /** What is wrong with this machine, and the cure, in plain sentences; empty if a window can be opened. */
    public static Optional<String> problem() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return linux ? new DisplayProbe(System::getenv, headless, new ThisMachine()).find() : Optional.empty();
    }

    Optional<String> find() {
        String display = environment.apply("DISPLAY");
        if (!headless && (display == null || display.isBlank())) {
            return Optional.of("""
                    crowfoot: the window needs a display, and DISPLAY is not set.
                    Start it in a desktop session, with ssh -X, or under xvfb-run. The command line works without: crowfoot help""");
        }
        List<String> missing = (headless ? DRAWING : Stream.concat(DRAWING.stream(), DISPLAY.stream()).toList()).stream()
                .filter(l -> !machine.hasLibrary(l)).toList();
        if (!missing.isEmpty()) {
            return Optional.of("crowfoot: the window needs libraries that this machine lacks: " + String.join(", ", missing)
                    + """
                    .
                    Install them; on Debian or Ubuntu: apt-get install libgtk-3-0 libxtst6 libfreetype6 libfontconfig1 libpango-1.0-0 libpangoft2-1.0-0""");
        }
        if (machine.fonts() == 0) {
            return Optional.of("""
                    crowfoot: the window needs a font, and this machine has none.
                    Install one; on Debian or Ubuntu: apt-get install fonts-dejavu-core""");
        }
        return Optional.empty();
    }

    /** The machine that this runs on, asked through its dynamic linker and fontconfig. */
    @SuppressWarnings("restricted") // the start script and the build allow native access
    private static final class ThisMachine implements Machine {

        @Override
        public boolean hasLibrary(String name) {
            try (Arena arena = Arena.ofConfined()) {
                SymbolLookup.libraryLookup(name, arena);
                return true;
            } catch (IllegalArgumentException _) {
                return false;
            }
        }

        /** {@code FcConfigGetFonts(FcInitLoadConfigAndFonts(), FcSetSystem)->nfont} (fontconfig's developer reference). */
        @Override
        public int fonts() {
            try (Arena arena = Arena.ofConfined()) {
                SymbolLookup library = SymbolLookup.libraryLookup("libfontconfig.so.1", arena);
                Linker linker = Linker.nativeLinker();
                MemorySegment config = (MemorySegment) linker.downcallHandle(library.findOrThrow("FcInitLoadConfigAndFonts"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS)).invokeExact();
                MemorySegment fonts = (MemorySegment) linker.downcallHandle(library.findOrThrow("FcConfigGetFonts"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT)).invokeExact(config, 0);
                return fonts.equals(MemorySegment.NULL) ? 0
                        : fonts.reinterpret(ValueLayout.JAVA_INT.byteSize()).get(ValueLayout.JAVA_INT, 0);
            } catch (Throwable e) { // the linker's handles declare it; whatever it is, JavaFX shall say it itself
                return -1;
            }
        }
    }
}
