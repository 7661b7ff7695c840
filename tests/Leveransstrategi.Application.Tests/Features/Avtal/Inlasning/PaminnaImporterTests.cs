using Leveransstrategi.Application.Features.Avtal.Inlasning;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Avtal.Inlasning;

/// <summary>Att ångra en import när dagens jobb har påmint om det inlästa: det som bara portalen har gjort följer avtalet, det som en människa har rört hindrar.</summary>
public sealed class PaminnaImporterTests
{
    private const string Person = "forvaltaren@exempel.invalid";
    private static readonly Rollbrevlador lador = new(new Dictionary<Paminnelseroll, string>(), "rollen@exempel.invalid");

    [Fact]
    public async Task Paminnelser_som_ingen_har_rort_foljer_avtalet_och_inget_skickas_om_det()
    {
        var tak = new Provtak();
        await using var databas = await SkapaAsync(tak);
        var import = await databas.ImporteraAsync(Importslag.Ramavtal, Fil("RA-INLAST"));
        await NaTaketAsync(databas, tak, "2026-12-10");
        Assert.Single(await BrevenAsync(databas));

        await databas.SkickaAsync(new AngraImport.Command(import.Id, import.Versionsmarke), Avtalsprov.Forvaltare);

        Assert.Equal((0, 0), (await databas.DbAsync(db => db.Ramavtal.CountAsync()), await databas.DbAsync(db => db.Paminnelser.CountAsync())));
        foreach (var dag in new[] { "2026-12-10", "2026-12-11", "2027-03-01" })
            await PaminnAsync(databas, dag);
        Assert.Empty(await BrevenAsync(databas));
        Assert.Null(await databas.SkickaAsync(new TaBrev.Command()));
    }

    [Fact]
    public async Task Det_skickade_brevet_star_kvar_i_loggen()
    {
        var tak = new Provtak();
        await using var databas = await SkapaAsync(tak);
        var import = await databas.ImporteraAsync(Importslag.Ramavtal, Fil("RA-INLAST"));
        await NaTaketAsync(databas, tak, "2026-12-10");
        var taget = (await databas.SkickaAsync(new TaBrev.Command()))!;
        await databas.SkickaAsync(new RedovisaBrev.Command(taget.Id, taget.Marke, Sandningsutfall.Skickat, null));

        await databas.SkickaAsync(new AngraImport.Command(import.Id, import.Versionsmarke), Avtalsprov.Forvaltare);

        var brev = Assert.Single(await BrevenAsync(databas));
        Assert.Equal((Brevlage.Skickat, Person), (brev.Lage, brev.Till));
        Assert.Contains("RA-INLAST", brev.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_brev_som_vantar_om_flera_avtal_skickas_utan_det_som_angrades()
    {
        var tak = new Provtak();
        await using var databas = await SkapaAsync(tak);
        var kvar = Avtalsprov.Formular();
        kvar.Forvaltare = Person;
        await databas.RegistreraAvtalAsync("RA-KVAR", kvar);
        var import = await databas.ImporteraAsync(Importslag.Ramavtal, Fil("RA-INLAST"));
        await NaTaketAsync(databas, tak, "2026-12-10");
        var fore = Assert.Single(await BrevenAsync(databas));
        Assert.Contains("2 saker", fore.Text, StringComparison.Ordinal);

        await databas.SkickaAsync(new AngraImport.Command(import.Id, import.Versionsmarke), Avtalsprov.Forvaltare);
        await PaminnAsync(databas, "2026-12-10");

        var brev = Assert.Single(await BrevenAsync(databas));
        Assert.Equal((fore.Nyckel, Brevlage.Vantar, "Påminnelse: Taket, RA-KVAR"), (brev.Nyckel, brev.Lage, brev.Amne));
        Assert.Contains("RA-KVAR", brev.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("RA-INLAST", brev.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_paminnelse_som_nagon_har_skjutit_upp_eller_hanterat_hindrar_och_namns()
    {
        var tak = new Provtak();
        await using var databas = await SkapaAsync(tak);
        var import = await databas.ImporteraAsync(Importslag.Ramavtal, Fil("RA-A", "RA-B", "RA-C"));
        await NaTaketAsync(databas, tak, "2026-12-10");
        var poster = await databas.DbAsync(db => db.Paminnelser.AsNoTracking().Join(db.Ramavtal, p => p.Ramavtal, r => r.Id, (p, r) => new { r.Nummer, p.Id, p.Versionsmarke }).OrderBy(rad => rad.Nummer).ToListAsync());
        await databas.SkickaAsync(new HanteraPaminnelse.Command(poster[0].Id.Value, "Upphandlingen är beställd.", poster[0].Versionsmarke), Avtalsprov.Forvaltare);
        await databas.SkickaAsync(new SkjutUppPaminnelse.Command(poster[1].Id.Value, "2027-01-15", "Väntar på nästa möte.", poster[1].Versionsmarke), Avtalsprov.Forvaltare);
        // Också när uppskovet är slut och portalen har påmint igen.
        await PaminnAsync(databas, "2027-01-20");

        var hinder = (await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new AngraImport.Command(import.Id, import.Versionsmarke), Avtalsprov.Forvaltare))).Hinder;

        Assert.Equal(
            [
                "Påminnelsen om RA-A, ”Taket, 70\u00A0% av taket”, har markerats som hanterad av Provanvändaren.",
                "Påminnelsen om RA-B, ”Taket, 70\u00A0% av taket”, har skjutits upp av Provanvändaren.",
            ],
            hinder.Select(text => text.Replace(Avtalsprov.Forvaltare.Namn, "Provanvändaren", StringComparison.Ordinal)));
        Assert.Equal(3, await databas.DbAsync(db => db.Ramavtal.CountAsync()));
        Assert.Equal(3, await databas.DbAsync(db => db.Paminnelser.CountAsync()));
    }

    private static Task<Testdatabas> SkapaAsync(Provtak tak) => Testdatabas.SkapaAsync(grunddata: true, mer: tjanster => tjanster.AddSingleton<ITakforbrukning>(tak));

    private static string Fil(params string[] nummer) =>
        "Nummer;Titel;Lagregim;Område;Upphandlare;Avtalsförvaltare;Takvolym\n" + string.Join('\n', nummer.Select(ett => $"{ett};Systemutveckling;Nationellt;IT-konsulter;Servicenämnden;{Person};1 000 000"));

    private static async Task NaTaketAsync(Testdatabas databas, Provtak tak, string dag)
    {
        tak.Andelar = [.. (await databas.DbAsync(db => db.Ramavtal.OrderBy(r => r.Nummer).Select(r => r.Id).ToListAsync())).Select(id => new Takandel(id, 75))];
        await PaminnAsync(databas, dag);
    }

    private static Task<MediatR.Unit> PaminnAsync(Testdatabas databas, string dag)
    {
        databas.Klocka.Stall(new(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new(9, 0)), TimeSpan.Zero));
        return databas.SkickaAsync(new LaggPaminnelser.Command(lador));
    }

    private static Task<List<Brev>> BrevenAsync(Testdatabas databas) => databas.DbAsync(db => db.Utkorg.AsNoTracking().OrderBy(b => b.Till).ToListAsync());

    private sealed class Provtak : ITakforbrukning
    {
        public IReadOnlyList<Takandel> Andelar { get; set; } = [];

        public Task<IReadOnlyList<Takandel>> MinstAsync(decimal procent, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Takandel>>([.. Andelar.Where(andel => andel.Procent >= procent)]);
    }
}
