// En riktig utfärdare enligt OpenID Connect, för proven. Inloggningsnamnet är personens ämne; provet säger först vilka grupper
// personen har med /prov/grupper?namn=anna&grupper=a,b. Skriver sin adress på standard ut och avslutas när standard in stängs.
import http from "node:http";
import Provider from "oidc-provider";

const grupper = new Map();
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
      return { accountId: id, claims: () => ({ sub: id, name: `Person ${id}`, email: `${id}@exempel.invalid`, grupper: grupper.get(id) ?? [] }) };
    },
  });
  const svara = provider.callback();
  server.on("request", (begaran, svar) => {
    const url = new URL(begaran.url, adress);
    if (url.pathname !== "/prov/grupper") return svara(begaran, svar);
    grupper.set(url.searchParams.get("namn"), url.searchParams.get("grupper").split(",").filter(Boolean));
    svar.end();
  });
  console.log(adress);
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
