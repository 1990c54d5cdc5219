// Only there so that the precompiled headers belong to something.
