using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Tests.Features.Vagledning;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Ansvarsfordelning;

public sealed class AnsvarTests(Grunddatabas grund) : IClassFixture<Grunddatabas>
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private static readonly DateOnly fore = new(2008, 3, 2);
    private static readonly DateOnly beslutad = new(2008, 3, 3);

    [Fact]
    public async Task Varje_ansvar_i_grunddata_har_en_kalla_i_registret_och_gallde_forst_fran_sitt_beslut()
    {
        var alla = await AnsvarAsync(new(beslutad));
        Assert.Equal(17, alla.Count);
        Assert.All(alla, rad => Assert.NotNull(rad.Dokument));
        Assert.All(alla, rad => Assert.NotEqual("uppgift saknas", rad.Vem));

        // Dagen före strategin gällde bara servicenämndens reglemente.
        Assert.Equal(["Servicenämnden upphandlar", "Alla nämnder beställer"], (await AnsvarAsync(new(fore))).Select(rad => rad.Rubrik));
        Assert.Empty(await AnsvarAsync(new(new(2007, 6, 10))));
    }

    [Fact]
    public async Task Urvalet_foljer_omradet_avtalsomradet_och_organisationen()
    {
        var telefoni = await AnsvarAsync(new(beslutad, Omrade: "telefoni"));
        Assert.All(telefoni, rad => Assert.True(rad.Omrade is null && rad.Avtalsomrade is null));
        Assert.Contains(await AnsvarAsync(new(beslutad, Omrade: "infrastruktur")), rad => rad is { Roll: Ansvarsroll.Avropar, Avtalsomrade.Slug: "it-klientutrustning" });

        var konsulter = await AnsvarAsync(new(beslutad, Avtalsomrade: "it-konsulter"));
        Assert.Contains(konsulter, rad => rad.Rubrik == "Servicenämnden förvaltar avtal");
        Assert.DoesNotContain(konsulter, rad => rad.Avtalsomrade?.Slug == "it-klientutrustning" || rad.Omrade is not null);

        Assert.Equal(
            [(Ansvarsroll.Ansvarar, null), (Ansvarsroll.Bestaller, null), (Ansvarsroll.Avropar, "it-klientutrustning"), (Ansvarsroll.Avropar, "it-konsulter")],
            (await AnsvarAsync(new(beslutad, Organisation: Bromma))).Select(rad => (rad.Roll, rad.Avtalsomrade?.Slug)));
        Assert.Empty(await AnsvarAsync(new(beslutad, Organisation: "ab-stokab")));
        Assert.Empty(await AnsvarAsync(new(beslutad, Organisation: "jarva-stadsdelsnamnd")));
    }

    [Fact]
    public async Task Reglerna_galler_namnder_och_inte_bolag_och_i_normalfallet_star_kvar()
    {
        var regler = await ReglerAsync(new(beslutad, Organisation: Bromma));
        Assert.Equal(["it-klientutrustning", "it-konsulter"], regler.Select(rad => rad.Avtalsomrade.Slug));
        Assert.All(regler, rad => Assert.Equal(("Ska i normalfallet centralupphandlas.", "alla nämnder"), (rad.Mening, rad.Galler)));
        Assert.All(regler, rad => Assert.Equal("020-3164/2007", rad.Dokument!.Beslut!.Diarienummer!.Text));

        Assert.Empty(await ReglerAsync(new(beslutad, Organisation: "ab-stokab")));
        Assert.Empty(await ReglerAsync(new(fore)));
        Assert.Equal("it-klientutrustning", Assert.Single(await ReglerAsync(new(beslutad, Omrade: "anvandarstod"))).Avtalsomrade.Slug);
        Assert.Equal("it-konsulter", Assert.Single(await ReglerAsync(new(beslutad, Avtalsomrade: "it-konsulter"))).Avtalsomrade.Slug);
    }

    [Fact]
    public async Task Rutans_skal_skiljer_det_som_avgor_fran_det_ovriga()
    {
        var centralt = await RutaAsync(new(Bromma, "it-konsulter", beslutad));
        Assert.Equal(new(Kopansvar.Centralt, Centralgrad.INormalfallet), centralt.Lage);
        Assert.Equal("it-konsulter", Assert.Single(centralt.Regler).Avtalsomrade.Slug);
        Assert.Empty(centralt.Ansvar);
        Assert.Contains(centralt.OvrigtAnsvar, rad => rad is { Vem: "Servicenämnden", Roll: Ansvarsroll.Upphandlar, Avtalsomrade.Slug: "it-konsulter" });

        var delat = await RutaAsync(new(Bromma, "infrastruktur", beslutad));
        Assert.Equal(Kopansvar.Delat, delat.Lage!.Value.Slag);
        Assert.Equal("it-klientutrustning", Assert.Single(delat.Regler).Avtalsomrade.Slug);
        Assert.Equal(["Alla nämnder ansvarar", "Kommunstyrelsen ansvarar"], delat.Ansvar.Select(rad => rad.Rubrik));

        var sjalva = await RutaAsync(new(Bromma, "telefoni", beslutad));
        Assert.Equal("Alla nämnder ansvarar", Assert.Single(sjalva.Ansvar).Rubrik);

        var tidigt = await RutaAsync(new(Bromma, "telefoni", fore));
        Assert.Equal(Kopansvar.Sjalva, tidigt.Lage!.Value.Slag);
        Assert.Empty(tidigt.Ansvar);
        Assert.Empty(tidigt.Regler);
    }

    [Fact]
    public async Task En_organisation_som_inte_fanns_har_inget_lage_och_det_okanda_saknas()
    {
        Assert.Null((await RutaAsync(new("jarva-stadsdelsnamnd", "telefoni", beslutad))).Lage);
        foreach (var fraga in new VisaRuta.Query[] { new("finns-inte", "telefoni", beslutad), new(Bromma, "finns-inte", beslutad), new("kommunfullmaktige", "telefoni", beslutad) })
            await Assert.ThrowsAsync<SaknasException>(() => RutaAsync(fraga));
        await Assert.ThrowsAsync<SaknasException>(() => AnsvarAsync(new(beslutad, Omrade: "finns-inte")));
        await Assert.ThrowsAsync<SaknasException>(() => ReglerAsync(new(beslutad, Organisation: "finns-inte")));
    }

    private Task<IReadOnlyList<Ansvarsrad>> AnsvarAsync(ListAnsvar.Query fraga) => grund.Databas.SkickaAsync(fraga, Testanvandare.UtanKonto);

    private Task<IReadOnlyList<Centralregelrad>> ReglerAsync(ListCentralregler.Query fraga) => grund.Databas.SkickaAsync(fraga, Testanvandare.UtanKonto);

    private Task<VisaRuta.View> RutaAsync(VisaRuta.Query fraga) => grund.Databas.SkickaAsync(fraga, Testanvandare.UtanKonto);
}
