// A real OpenID provider on loopback, with a certificate of the test's authority: issuer.js FOLDER
// FOLDER holds good.pem and good.key; the address is written to FOLDER/address.
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import Provider from 'oidc-provider';

const folder = process.argv[2];
const server = createServer({ cert: readFileSync(`${folder}/good.pem`), key: readFileSync(`${folder}/good.key`) });
server.listen(0, '127.0.0.1', () => {
  const issuer = `https://localhost:${server.address().port}`;
  const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'app',
      client_secret: 'the secret: of+app',
      application_type: 'native',
      redirect_uris: ['http://127.0.0.1/callback'],
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token', 'client_credentials', deviceGrant],
      token_endpoint_auth_method: 'client_secret_basic',
    }],
    features: {
      devInteractions: { enabled: true },
      introspection: { enabled: true },
      revocation: { enabled: true },
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true },
      dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => true },
    },
    scopes: ['openid', 'offline_access', 'read'],
    rotateRefreshToken: true,
    issueRefreshToken: async () => true,
    pkce: { methods: ['S256'], required: () => true },
    cookies: { keys: ['test'] },
  });
  server.on('request', provider.callback());
  writeFileSync(`${folder}/address.new`, issuer);
  renameSync(`${folder}/address.new`, `${folder}/address`);
});
