package org.podium.server.identity.directory.ldap;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.PartialResultException;
import org.springframework.ldap.control.PagedResultsDirContextProcessor;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.ContextMapperCallbackHandler;
import org.springframework.ldap.core.ContextSource;
import org.springframework.ldap.core.DirContextAdapter;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.SingleContextSource;

/** Reads entries page by page, since servers cut long answers off; an answer that was cut off all the same is a fault. */
record LdapPages(int pageSize) {
    /** Whether the server gave all that it has, or named other servers that would have more. */
    enum Extent {
        WHOLE,
        WITH_REFERRALS
    }

    /**
     * What the library does on one connection, with one thing set right: it would take an answer that the server cut off
     * at its size limit for the whole.
     */
    static <T> T connected(ContextSource source, Function<LdapOperations, T> reading) {
        SingleContextSource connection = new SingleContextSource(source.getReadOnlyContext());
        try {
            LdapTemplate operations = new LdapTemplate(connection);
            operations.setIgnoreSizeLimitExceededException(false);
            return reading.apply(operations);
        } finally {
            connection.destroy();
        }
    }

    Extent read(
            LdapOperations operations,
            String base,
            String filter,
            List<String> attributes,
            Consumer<DirContextOperations> taker) {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(attributes.toArray(String[]::new));
        controls.setReturningObjFlag(true);
        Pages pages = new Pages(pageSize);
        Extent extent = Extent.WHOLE;
        do {
            var page = new ContextMapperCallbackHandler<DirContextOperations>(
                    (ContextMapper<DirContextOperations>) found -> (DirContextAdapter) found);
            try {
                operations.search(base, filter, controls, page, pages);
            } catch (PartialResultException e) {
                // Comes at the end of a page, when all that this server has is read.
                extent = Extent.WITH_REFERRALS;
            }
            page.getList().forEach(taker);
        } while (pages.another());
        return extent;
    }

    /** Where in the answer we are. A server that knows no pages gives all at once and says nothing of a next one. */
    private static final class Pages extends PagedResultsDirContextProcessor {
        private boolean told;

        Pages(int size) {
            super(size);
        }

        @Override
        protected void handleResponse(Object control) {
            told = true;
            super.handleResponse(control);
        }

        /** Without a word of the server on this page it would be asked for the same one for ever. */
        boolean another() {
            boolean another = told && hasMore();
            told = false;
            return another;
        }
    }
}
