package dev.crowfoot.bench;

import dev.crowfoot.adapter.javasource.PoetJavaWriter;
import dev.crowfoot.app.code.GenerateCode;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.time.Duration;
import java.util.Optional;

/** The Java classes of a large project, as texts. */
final class GenerateJava implements Benchmark {

    @Override
    public String name() {
        return "generate the Java of 1,000 entities";
    }

    @Override
    public Trial prepare() {
        Document document = Document.empty(Settings.of("large", Target.POSTGRESQL)).withDesign(LargeDesign.THOUSAND.build());
        GenerateCode generate = new GenerateCode(new PoetJavaWriter());
        return () -> generate.generate(document);
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofSeconds(2));
    }

    @Override
    public int warmUps() {
        return 2;
    }

    @Override
    public int runs() {
        return 5;
    }
}
