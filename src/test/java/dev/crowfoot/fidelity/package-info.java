/**
 * The proof that a database came through exactly: what the server itself says of its objects, read without any of the code that is
 * shipped, and schemas of our own that have everything a server can hold. Test code only; uses JDBC and the test databases.
 */
@NullMarked
package dev.crowfoot.fidelity;

import org.jspecify.annotations.NullMarked;
