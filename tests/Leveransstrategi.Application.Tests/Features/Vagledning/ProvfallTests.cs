using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Vagledning;

/// <summary>En databas med grunddata, som proven bara läser.</summary>
public sealed class Grunddatabas : IAsyncLifetime
{
    public Testdatabas Databas { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Databas = await Testdatabas.SkapaAsync(grunddata: true);

    public async ValueTask DisposeAsync() => await Databas.DisposeAsync();
}

public sealed class ProvfallTests(Grunddatabas grund) : IClassFixture<Grunddatabas>
{
    [Fact]
    public async Task Varje_provfall_i_grunddata_haller()
    {
        var rader = await grund.Databas.SkickaAsync(new KorProvfall.Query(), Testanvandare.UtanKonto);

        Assert.Empty(rader.Where(rad => !rad.Haller).Select(rad => $"{rad.Namn}: väntade {rad.Vantat}, blev {rad.Blev}"));
        Assert.True(rader.Count >= 30, $"{rader.Count} provfall");
        Assert.All(rader, rad => Assert.NotEmpty(rad.Kalla.Titel));
        // De sju områdena, IT-klientutrustning, ett bolag och varje slutsats.
        Assert.Equal(8, rader.Select(rad => rad.Underlag.Omrade).Distinct().Count());
        Assert.Contains(rader, rad => rad.Underlag.Organisation.StartsWith("ab-", StringComparison.Ordinal));
        Assert.Equal(
            [Slutsatskod.AvropaCentralt, Slutsatskod.UpphandlaCentralt, Slutsatskod.EgenUpphandling, Slutsatskod.EgenDirektupphandling, Slutsatskod.EgenRegi, Slutsatskod.FragaItAvdelningen],
            rader.Select(rad => rad.Vantat).Distinct().Order());
    }

    [Fact]
    public async Task Varje_fraga_i_ett_rutnat_av_tusentals_far_ett_svar_dar_varje_skal_har_en_kalla_som_gallde()
    {
        var antal = 0;
        var brister = new List<string>();
        await grund.Databas.DbAsync(async db =>
        {
            var underlag = await Regelunderlag.HamtaForAsync(db, DateOnly.MinValue, DateOnly.MaxValue, CancellationToken.None);
            var vagledare = new Vagledare(underlag);
            var omraden = underlag.Omraden.Keys.Union(underlag.Avtalsomraden.Keys).ToList();
            foreach (var dag in dagar)
            {
                foreach (var organisation in underlag.Organisationer.Values.Where(o => o.Giltighet.Omfattar(dag)))
                {
                    foreach (var omrade in omraden)
                    {
                        foreach (var kop in Kop)
                        {
                            antal++;
                            var svar = vagledare.Svara(new(omrade, organisation.Slug, dag, kop.Natur, kop.Varde));
                            if (svar.Rubrik.Length == 0 || svar.Slag == Utfallsslag.Kollision || svar.Steg.Count == 0)
                                brister.Add($"{dag} {organisation.Slug} {omrade} {kop}: {svar.Slag} {svar.Rubrik}");
                            if (svar.Slag == Utfallsslag.Svar && svar.Skal.Count == 0)
                                brister.Add($"{dag} {organisation.Slug} {omrade} {kop}: utan skäl");
                            brister.AddRange(svar.Skal.SelectMany(skal => skal.Kallor).Where(kalla => !Gallde(underlag, kalla, dag)).Select(kalla => $"{dag} {kalla.Url} gällde inte"));
                            if (svar.Rubrik.Contains('{', StringComparison.Ordinal) || svar.Skal.Any(skal => (skal.Rubrik + skal.Text).Contains('{', StringComparison.Ordinal)))
                                brister.Add($"{svar.Rubrik}: en plats är inte ifylld");
                        }
                    }
                }
            }

            return 0;
        });

        Assert.Empty(brister.Distinct().Take(20));
        Assert.True(antal > 5000, $"{antal} frågor");
    }

    [Fact]
    public async Task I_normalfallet_tappas_aldrig_bort()
    {
        foreach (var omrade in new[] { "it-konsulter", "it-klientutrustning" })
        {
            var svar = await grund.Databas.SkickaAsync(new VagledKop.Query(omrade, "bromma-stadsdelsnamnd", new(2026, 11, 22), Faktavarden.Vanlig, "780 000 kr"), Testanvandare.UtanKonto);

            Assert.Equal(Slutsatskod.UpphandlaCentralt, svar.Kod);
            Assert.Contains("i normalfallet", svar.Rubrik, StringComparison.Ordinal);
            Assert.Contains(svar.Skal, skal => skal.Rubrik.Contains("i normalfallet", StringComparison.Ordinal) && skal.Kallor.Any(kalla => kalla.Url == "/styrdokument/beslut-om-centralupphandling-av-ramavtal"));
        }
    }

    [Fact]
    public async Task Svaret_staller_ett_fast_antal_fragor()
    {
        grund.Databas.Fragor.Nollstall();
        await grund.Databas.SkickaAsync(new VagledKop.Query("telefoni", "bromma-stadsdelsnamnd", new(2026, 11, 22), Faktavarden.Vanlig, "100000"), Testanvandare.UtanKonto);

        Assert.Equal(19, grund.Databas.Fragor.Antal);
    }

    private static readonly DateOnly[] dagar = [.. "1995-06-01 2007-03-25 2007-03-26 2008-03-02 2008-03-03 2008-06-09 2013-05-05 2015-01-01 2017-01-01 2021-12-31 2022-01-15 2022-02-01 2026-11-22".Split(' ').Select(DateOnly.Parse)];

    private static bool Gallde(Regelunderlag underlag, Skalkalla kalla, DateOnly dag) => kalla.Typ switch
    {
        "lag" => underlag.Lagrum[kalla.Url.Split('#')[1]].Giltighet.Omfattar(dag),
        "anvisning" => underlag.Anvisningar[kalla.Url.Split('/')[2]].Any(version => kalla.Url.EndsWith($"/{version.Nummer}", StringComparison.Ordinal) && version.Giltighet.Omfattar(dag)),
        _ => underlag.Dokument[kalla.Url.Split('/', '#')[2]] is var dokument && dokument.Giltighet.Omfattar(dag) && (dokument.Beslut?.Datum is not { } beslutat || beslutat <= dag),
    };

    private static readonly (string? Natur, decimal? Varde)[] Kop =
    [
        (null, null),
        (Faktavarden.Vanlig, null),
        (Faktavarden.Vanlig, 50_000m),
        (Faktavarden.Vanlig, 699_999m),
        (Faktavarden.Vanlig, 700_000m),
        (Faktavarden.Vanlig, 5_000_000m),
        (Faktavarden.Myndighetsutovning, 50_000m),
        (Faktavarden.StrategiskLedning, null),
        (Faktavarden.GemensamtSystem, 50_000m),
    ];
}
