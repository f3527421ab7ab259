package dev.crowfoot.mapping;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * Something drawn that a target cannot hold as it is, and what stands for it.
 *
 * @param owner the entity, mixin or embeddable that it belongs to, or null for what belongs to none
 * @param element the member, constraint or index
 * @param subject what people call it ({@code Product.tags})
 * @param reason what the target lacks and what stands for it, as a sentence
 */
public record Substitution(Target target, @Nullable OwnerId owner, Id element, String subject, String reason) {}
