package dev.crowfoot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void aVersionIsToldEvenWithoutAManifest() {
        assertEquals("development", Main.version());
    }
}
