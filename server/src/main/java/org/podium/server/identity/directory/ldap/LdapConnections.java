package org.podium.server.identity.directory.ldap;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ldap.core.support.DefaultTlsDirContextAuthenticationStrategy;
import org.springframework.ldap.core.support.LdapContextSource;

/** How the directory's server is reached: with deadlines, without following it elsewhere, and safe from listeners. */
@Configuration(proxyBeanMethods = false)
public class LdapConnections {
    @Bean
    LdapContextSource podiumLdap(LdapSettings settings) {
        return of(settings);
    }

    public static LdapContextSource of(LdapSettings settings) {
        LdapContextSource source = new LdapContextSource();
        source.setUrl(settings.present() ? settings.url() : "ldap://localhost");
        source.setUserDn(settings.bindDn());
        source.setPassword(settings.password());
        source.setAnonymousReadOnly(settings.bindDn().isEmpty());
        source.setReferral("ignore");
        String patience = Long.toString(settings.patience().toMillis());
        source.setBaseEnvironmentProperties(
                Map.of("com.sun.jndi.ldap.connect.timeout", patience, "com.sun.jndi.ldap.read.timeout", patience));
        if (settings.startTls()) {
            source.setAuthenticationStrategy(new DefaultTlsDirContextAuthenticationStrategy());
            // A pooled connection would be shared before or after its TLS layer.
            source.setPooled(false);
        }
        source.afterPropertiesSet();
        return source;
    }
}
