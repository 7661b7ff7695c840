// En riktig utfärdare enligt OpenID Connect, för proven. Inloggningsnamnet bestämmer vem det är och vilka grupper personen har:
// "anna+it-redaktor+revision". Skriver sin adress på standard ut och avslutas när standard in stängs.
import http from "node:http";
import Provider from "oidc-provider";

const server = http.createServer();
server.listen(0, "127.0.0.1", () => {
  const adress = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(adress, {
    clients: [{
      client_id: "leveransstrategi",
      client_secret: "hemlighet-bara-for-prov",
      token_endpoint_auth_method: "client_secret_post",
      redirect_uris: ["http://localhost/logga-in/retur"],
    }],
    cookies: { keys: ["prov"] },
    pkce: { required: () => true },
    claims: { openid: ["sub", "grupper"], profile: ["name"], email: ["email"] },
    features: { devInteractions: { enabled: true } },
    findAccount(ctx, id) {
      const [namn, ...grupper] = id.split("+");
      return { accountId: id, claims: () => ({ sub: namn, name: `Person ${namn}`, email: `${namn}@exempel.invalid`, grupper }) };
    },
  });
  server.on("request", provider.callback());
  console.log(adress);
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
