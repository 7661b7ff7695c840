using FluentValidation;
using Leveransstrategi.Application.Features.Sok.Sprak;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Application.Tests.Features.Sok;

public class SokInnehallTests(SokInnehallTests.Innehall innehall) : IClassFixture<SokInnehallTests.Innehall>
{
    [Theory]
    [MemberData(nameof(Fragor))]
    public async Task Fragan_hittar_det_den_ska(string motor, string fraga, string vantade)
    {
        var databas = await innehall.ForAsync(motor);

        var svar = await databas.SokAsync(fraga);

        Assert.Equal(
            vantade.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(),
            svar.Traffar.Rader.Select(traff => Kort(traff.Url)).Order());
    }

    public static TheoryData<string, string, string> Fragor()
    {
        var fragor = new (string Fraga, string Vantade)[]
        {
            ("konsult", "#4.4"), ("Konsulterna", "#4.4"), ("konsulttjänster", "#4.4"), ("konsulttj", "#4.4"),
            ("IT-konsulter", "#4.4"), ("it konsulter", "#4.4"), ("itkonsult", "#4.4"), ("4.4", "#4.4"), ("4.5", ""),
            ("upphandling", "#3 beslut-om-centralupphandling"), ("upphandlingar ramavtal", "#3"),
            ("centralupph", "#3 beslut-om-centralupphandling"),
            ("ÅRSTA", "enskede-arsta-vantors-stadsdelsnamnd"), ("Arsta", ""), ("område", "#4.4"), ("omrade", ""),
            ("\"beslut om centralupphandling\"", "#3 beslut-om-centralupphandling"), ("”besluten om centralupphandling”", "#3 beslut-om-centralupphandling"),
            ("\"centralupphandling om beslut\"", ""),
            ("020-3164/2007", "#3 beslut-om-centralupphandling"), ("020 - 3164 / 2007", "#3 beslut-om-centralupphandling"),
            ("dnr 020-3164/2007", "#3 beslut-om-centralupphandling"), ("Dnr: 020–3164/2007", "#3 beslut-om-centralupphandling"), ("020-3164/2008", ""),
            ("ramavtal AND konsult", ""), ("ramavtal NOT upphandling", ""), ("konsult*", "#4.4"), ("(konsult OR", ""), ("termer : konsult", ""),
            ("^konsult", "#4.4"), ("konsult NEAR/2 it", ""), ("\"konsult", "#4.4"), ("' OR 1=1 --", ""), ("\"", ""), ("***", ""),
        };
        var data = new TheoryData<string, string, string>();
        foreach (var motor in Soktestdatabas.PaSqlServer ? ["termer"] : new[] { "fts", "termer" })
        {
            foreach (var (fraga, vantade) in fragor)
                data.Add(motor, fraga, vantade);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task Utkast_ses_bara_av_den_som_far_lasa_utkast(string motor)
    {
        await using var databas = await Soktestdatabas.SkapaAsync(motor);
        await databas.LaggTillAsync(Soktestdatabas.Dokument("Ny strategi", null, ("1", "Bakgrund", "Helt nya telefonitjänster.")));

        Assert.Empty(await databas.UrlAsync("telefonitjänst"));
        Assert.Empty((await databas.SokAsync("telefonitjänst")).Slag);

        databas.FarLasaUtkast();
        var traff = Assert.Single((await databas.SokAsync("telefonitjänst")).Traffar.Rader);
        Assert.True(traff.ArUtkast);
        Assert.Equal("/styrdokument/ny-strategi/version/1#avsnitt-1", traff.Url);
    }

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task Ett_nytt_utkast_doljer_inte_det_som_galler_och_en_dag_ger_den_dagens_lydelse(string motor)
    {
        await using var databas = await Soktestdatabas.SkapaAsync(motor);
        var dokument = Soktestdatabas.Dokument("Strategi", null, ("1", "Telefoni", "Telefoner köps av nämnden."));
        dokument.RegistreraBeslut(dokument.Versioner[0], new Beslut("Kommunfullmäktige", new(2007, 1, 1), null, null), null);
        var utkast = Soktestdatabas.LasIn(dokument, ("1", "Telefoni", "Telefoner köps centralt."));
        await databas.LaggTillAsync(dokument);

        Assert.Equal(["/styrdokument/strategi/version/1#avsnitt-1"], await databas.UrlAsync("telefoner"));
        Assert.Empty(await databas.UrlAsync("telefoner centralt"));
        Assert.Empty(await databas.UrlAsync("telefoner", datum: new(2006, 12, 31)));

        await databas.AndraAsync(db =>
        {
            db.Attach(dokument);
            dokument.RegistreraBeslut(utkast, new Beslut("Kommunfullmäktige", new(2008, 3, 3), null, null), new(2008, 3, 3));
            return Task.CompletedTask;
        });

        Assert.Equal(["/styrdokument/strategi/version/2#avsnitt-1"], await databas.UrlAsync("telefoner"));
        Assert.Equal(["/styrdokument/strategi/version/1#avsnitt-1"], await databas.UrlAsync("telefoner", datum: new(2008, 3, 2)));
    }

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task En_organisation_som_upphort_hittas_och_sager_nar(string motor)
    {
        await using var databas = await Soktestdatabas.SkapaAsync(motor);
        await databas.LaggTillAsync(new Organisation("Maria-Gamla stans stadsdelsnämnd", Organisationsslag.Stadsdelsnamnd, null, new Giltighet(new(1997, 1, 1), new(2006, 12, 31))));

        Assert.Equal(new DateOnly(2006, 12, 31), Assert.Single((await databas.SokAsync("gamla stan")).Traffar.Rader).Upphorde);
        Assert.Empty(await databas.UrlAsync("gamla stan", datum: new(2008, 6, 9)));
        Assert.Null(Assert.Single((await databas.SokAsync("gamla stan", datum: new(2006, 1, 1))).Traffar.Rader).Upphorde);
    }

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task Traff_i_rubriken_kommer_forst_och_helt_ord_fore_sammansattning(string motor)
    {
        await using var databas = await Soktestdatabas.SkapaAsync(motor);
        await databas.LaggTillAsync(
            Beslutad("Beta", ("1", "Annat", "Telefoni telefoni telefoni telefoni och mer telefoni.")),
            Beslutad("Alfa", ("1", "Telefoni", "Tjänster som förmedlar röst.")),
            Beslutad("Gamma", ("1", "Annat", "Här nämns telefonitjänster en gång.")));

        Assert.Equal(["alfa", "beta", "gamma"], (await databas.UrlAsync("telefoni")).Select(url => url.Split('/')[2]));
    }

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task Slag_raknas_och_begransar_och_sidorna_tacker_allt(string motor)
    {
        await using var databas = await Soktestdatabas.SkapaAsync(motor);
        var avsnitt = Enumerable.Range(1, 45).Select(i => ($"{i}", $"Rubrik {i}", "Här står om telefoni.")).ToArray();
        await databas.LaggTillAsync(
            Beslutad("Strategi", avsnitt),
            new Organisation("Telefoninämnden", Organisationsslag.Facknamnd, null, Giltighet.TillsVidare));

        var alla = await databas.SokAsync("telefoni");
        Assert.Equal(46, alla.Antal);
        Assert.Equal([("avsnitt", 45), ("organisation", 1)], alla.Slag.Select(slag => (slag.Slag.Typ, slag.Antal)));

        var sidor = new List<string>();
        for (var sida = 1; sida <= 3; sida++)
            sidor.AddRange((await databas.SokAsync("telefoni", "avsnitt", sida)).Traffar.Rader.Select(traff => traff.Url));
        Assert.Equal(45, sidor.Distinct().Count());
        Assert.Empty((await databas.SokAsync("telefoni", "avsnitt", 4)).Traffar.Rader);
        Assert.Equal("organisation", Assert.Single((await databas.SokAsync("telefoni", "organisation")).Traffar.Rader).Slag.Typ);
    }

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task Traffen_visar_rubrik_sammanhang_och_utdrag(string motor)
    {
        var databas = await innehall.ForAsync(motor);

        var traff = Assert.Single((await databas.SokAsync("leveransstrategi konsulttjänst")).Traffar.Rader);

        Assert.Equal("4.4 IT-konsulter", Utdrag.SomText(traff.Titel));
        Assert.Contains(traff.Sammanhang, bit => bit is { Traff: true, Text: "Leveransstrategi" });
        Assert.Contains(traff.Utdrag, bit => bit is { Traff: true, Text: "konsulttjänster" });
    }

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task Antalet_fragor_ar_detsamma_vid_10_och_1000_rader(string motor)
    {
        await using var databas = await Soktestdatabas.SkapaAsync(motor);
        async Task LaggTill(string titel, int antal) => await databas.LaggTillAsync(Beslutad(
            titel,
            [.. Enumerable.Range(1, antal).Select(i => ($"{i}", $"Rubrik {i}", $"Stycke {i} handlar om telefoni och ramavtal för nämnden."))]));

        await LaggTill("Tio", 10);
        var vidTio = await databas.SatserAsync("telefoni \"ramavtal för nämnden\"");
        await LaggTill("Tusen", 990);
        var vidTusen = await databas.SatserAsync("telefoni \"ramavtal för nämnden\"");

        Assert.Equal(2, vidTio);
        Assert.Equal(vidTio, vidTusen);
        Assert.Equal(1000, (await databas.SokAsync("telefoni")).Antal);
    }

    [Fact]
    public async Task En_tom_fraga_gar_inte_till_databasen()
    {
        await using var databas = await Soktestdatabas.SkapaAsync("auto");

        Assert.Equal(0, await databas.SatserAsync(" \" * "));
        Assert.True((await databas.SokAsync(" \" * ")).ArTom);
    }

    [Theory]
    [InlineData("finns-inte", 1)]
    [InlineData("avsnitt", 0)]
    public async Task Okant_slag_och_omojlig_sida_avvisas_med_besked(string typ, int sida)
    {
        await using var databas = await Soktestdatabas.SkapaAsync("auto");

        await Assert.ThrowsAsync<ValidationException>(() => databas.SokAsync("avtal", typ, sida));
    }

    private static Domain.Styrdokument.StyrandeDokument Beslutad(string titel, params (string Nummer, string Rubrik, string Text)[] avsnitt)
    {
        var dokument = Soktestdatabas.Dokument(titel, null, avsnitt);
        dokument.RegistreraBeslut(dokument.Versioner[0], new Beslut("Kommunfullmäktige", new(2008, 3, 3), null, null), null);
        return dokument;
    }

    private static string Kort(string url) => url.Contains('#', StringComparison.Ordinal) ? $"#{url.Split("#avsnitt-")[1]}" : url.Split('/')[^1];

    /// <summary>Samma innehåll för alla frågor, en databas per motor.</summary>
    public sealed class Innehall : IAsyncDisposable
    {
        private readonly Dictionary<string, Soktestdatabas> databaser = [];

        public async Task<Soktestdatabas> ForAsync(string motor)
        {
            if (databaser.TryGetValue(motor, out var databas))
                return databas;
            databas = databaser[motor] = await Soktestdatabas.SkapaAsync(motor);
            await databas.LaggTillAsync(
                Beslutad(
                    "Leveransstrategi",
                    ("3", "Inledning", "Fullmäktige fattade beslut om centralupphandling av ramavtal (Dnr 020-\n3164/2007, KF 2008-03-03)."),
                    ("4.4", "IT-konsulter", "Med IT-konsulter avses här konsulttjänster. Området gäller också det löpande."),
                    ("4.7", "Telefoni", "Tjänster som förmedlar röst.")),
                Soktestdatabas.Dokument("Beslut om centralupphandling", "020-3164/2007"),
                new Organisation("Enskede-Årsta-Vantörs stadsdelsnämnd", Organisationsslag.Stadsdelsnamnd, null, Giltighet.TillsVidare));
            return databas;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var databas in databaser.Values)
                await databas.DisposeAsync();
        }
    }
}
