package org.podium.fakebbb.lecture.script;

/** Somebody who teaches or learns; the user id is what the front end tells BBB. */
public record Person(String userId, String fullName) {
    public static final Person MARIE = new Person("mdupont", "Marie Dupont");
    public static final Person JEAN = new Person("jmartin", "Jean Martin");
    public static final Person ELISE = new Person("etudiant", "Élise Moreau");
    public static final Person ADMINISTRATOR = new Person("admin", "Podium");
    /** Came by a link, without an account: BBB made the id. */
    public static final Person GUEST = new Person("w_k3v9x2m7q1zt", "Prof. invité");
}
