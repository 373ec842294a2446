package org.podium.server.identity.directory;

import java.util.List;
import java.util.function.Consumer;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.control.PagedResultsDirContextProcessor;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.DirContextAdapter;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapOperations;

/** Reads entries page by page, since servers cut long answers off. */
record LdapPages(int pageSize) {
    void read(
            LdapOperations operations,
            String base,
            String filter,
            List<String> attributes,
            Consumer<DirContextOperations> taker) {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(attributes.toArray(String[]::new));
        controls.setReturningObjFlag(true);
        PagedResultsDirContextProcessor pages = new PagedResultsDirContextProcessor(pageSize);
        do {
            operations
                    .search(
                            base,
                            filter,
                            controls,
                            (ContextMapper<DirContextOperations>) found -> (DirContextAdapter) found,
                            pages)
                    .forEach(taker);
        } while (pages.hasMore());
    }
}
