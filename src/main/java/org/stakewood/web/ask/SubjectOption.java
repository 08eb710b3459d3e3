package org.stakewood.web.ask;

/** Something that can be asked for, in a list to choose from. */
public record SubjectOption(String value, String label) {}
