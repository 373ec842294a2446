package org.podium.server.signin.local;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demo, made at its start. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "podium.demo", havingValue = "true")
public class DemoPeople implements ApplicationRunner {
    /** No secret: the sign-in page of a demo tells it. */
    static final String PASSWORD = "podium";

    /** Somebody who can be played. */
    record Person(String userName, String displayName, String role) {}

    public static final List<Person> ALL = List.of(
            new Person("mdupont", "Marie Dupont", "TEACHER"),
            new Person("jmartin", "Jean Martin", "TEACHER"),
            new Person("etudiant", "Élise Moreau", ""),
            new Person("admin", "Administrateur", "ADMIN"));

    private final AccountStore accounts;

    DemoPeople(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments words) {
        for (Person person : ALL) {
            if (!accounts.exists(person.userName())) {
                accounts.create(person.userName(), person.displayName(), PASSWORD, person.role());
            }
        }
    }
}
