package dev.crowfoot.adapter.hibernate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources compiled in memory with all warnings, and the classes that came of it. */
public final class CompiledCode extends ClassLoader {

    private final Map<String, byte[]> classes;

    private CompiledCode(Map<String, byte[]> classes) {
        super(CompiledCode.class.getClassLoader());
        this.classes = classes;
    }

    /** Compiles the texts by path. What the compiler says, warnings included, is the error. */
    public static CompiledCode of(Map<String, String> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (InMemory output = new InMemory(compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8))) {
            List<JavaFileObject> sources = new ArrayList<>();
            files.forEach((path, text) -> sources.add(new Source(path, text)));
            boolean done = compiler
                    .getTask(null, output, said, List.of("-Xlint:all,-processing", "-Werror", "-proc:none", "-parameters"), null, sources)
                    .call();
            if (!done) {
                throw new AssertionError("does not compile:\n" + report(said.getDiagnostics(), files));
            }
            return new CompiledCode(output.bytes());
        } catch (IOException e) {
            throw new IllegalStateException("the file manager of the compiler does not close", e);
        }
    }

    private static String report(List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, String> files) {
        StringBuilder report = new StringBuilder();
        TreeMap<String, String> texts = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            report.append(diagnostic).append('\n');
            if (diagnostic.getSource() instanceof Source source) {
                texts.put(source.path, String.valueOf(files.get(source.path)));
            }
        }
        texts.values().stream().limit(2).forEach(text -> report.append('\n').append(text));
        return report.toString();
    }

    /** The class with that whole name. */
    public Class<?> type(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no class " + name + " among " + classes.keySet(), e);
        }
    }

    /** All of the classes, in the order of names. */
    public List<Class<?>> types() {
        return classes.keySet().stream().sorted().<Class<?>>map(this::type).toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public java.io.InputStream getResourceAsStream(String name) {
        byte[] bytes = classes.get(name.replace('/', '.').replaceAll("\\.class$", ""));
        return bytes == null ? super.getResourceAsStream(name) : new java.io.ByteArrayInputStream(bytes);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String path;
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path.replaceAll("[^A-Za-z0-9_./]", "_")), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE && path.endsWith(simpleName + ".java");
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        InMemory(StandardJavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String name, JavaFileObject.Kind kind,
                FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + Integer.toHexString(name.hashCode())), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                }
            };
        }

        Map<String, byte[]> bytes() {
            Map<String, byte[]> bytes = new TreeMap<>();
            written.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
            return bytes;
        }
    }
}
