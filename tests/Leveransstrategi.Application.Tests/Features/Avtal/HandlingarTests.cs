using System.Security.Cryptography;
using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Handlingar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Avtal;

public sealed class HandlingarTests
{
    private const string Nummer = "RA-2006-014";
    private static readonly DateOnly dag = new(2008, 6, 9);
    private static readonly string[] hemliga = ["Prisbilaga", "priser-alfa", "2006/14-7"];
    private static readonly byte[] pdf = "%PDF-1.7 avtal"u8.ToArray();

    [Fact]
    public async Task Filen_lamnas_ut_byte_for_byte_med_sin_kontrollsumma_och_lankar_star_som_de_ar()
    {
        await using var databas = await MedAvtalAsync();
        var id = await LaggTillAsync(databas, Ny());
        await LaggTillAsync(databas, Ny() with { Titel = "Bilaga 2", Slag = Avtalshandlingsslag.Bilaga, Filnamn = null, Innehall = null, Lank = "https://diariet.example/2006/14" });

        var lista = await ListaAsync(databas, Testanvandare.UtanKonto);
        Assert.Equal([("Ramavtalet", "avtal.pdf", null), ("Bilaga 2", null, "https://diariet.example/2006/14")], lista.Handlingar.Select(rad => (rad.Titel, rad.Filnamn, rad.Lank)));
        var fil = await databas.SkickaAsync(new HamtaHandling.Query(Nummer, id), Testanvandare.UtanKonto);
        Assert.Equal(pdf, fil.Innehall);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(pdf)), await databas.DbAsync(db => db.Set<Avtalshandlingsfil>().Select(f => f.Sha256).SingleAsync()));
        Assert.Empty((await databas.SkickaAsync(new ListHandlingar.Query(Nummer, new(2006, 8, 31)), Testanvandare.UtanKonto)).Handlingar);
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new HamtaHandling.Query("RA-1", id), Testanvandare.UtanKonto));
    }

    [Fact]
    public async Task Om_en_hemlig_handling_far_andra_bara_veta_att_den_finns()
    {
        await using var databas = await MedAvtalAsync();
        var id = await LaggTillAsync(databas, Ny() with { Titel = "Prisbilaga Alfa", Sekretess = true, Filnamn = "priser-alfa.pdf", Handlingsnummer = "2006/14-7" });

        foreach (var roll in Roller.Alla)
        {
            var vem = Testanvandare.Med(roll);
            var lista = await ListaAsync(databas, vem);
            Assert.Equal(1, lista.Antal);
            var ser = roll is Roller.Avtalsforvaltare or Roller.Revisor;
            Assert.Equal((ser ? 1 : 0, ser ? 0 : 1), (lista.Handlingar.Count, lista.Hemliga));
            if (ser)
                Assert.Equal("priser-alfa.pdf", (await databas.SkickaAsync(new HamtaHandling.Query(Nummer, id), vem)).Filnamn);
            else
                await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new HamtaHandling.Query(Nummer, id), vem));
        }

        Assert.Empty((await ListaAsync(databas, Testanvandare.UtanKonto)).Handlingar);
        var spar = string.Join('\n', await databas.DbAsync(db => db.Handelser.Select(h => h.Varden).ToListAsync()));
        Assert.Contains("(visas inte)", spar, StringComparison.Ordinal);
        Assert.All(hemliga, ord => Assert.DoesNotContain(ord, spar, StringComparison.Ordinal));
    }

    [Fact]
    public async Task En_avslutad_handling_star_kvar_med_skalet_och_gar_att_hamta()
    {
        await using var databas = await MedAvtalAsync();
        var id = await LaggTillAsync(databas, Ny());
        var marke = (await databas.SkickaAsync(new AvslutaHandling.Query(Nummer, id), Avtalsprov.Forvaltare)).Versionsmarke;
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new AvslutaHandling.Command(Nummer, id, "Fel fil", Guid.NewGuid()), Avtalsprov.Forvaltare));
        await databas.SkickaAsync(new AvslutaHandling.Command(Nummer, id, "Fel fil", marke), Avtalsprov.Forvaltare);

        var idag = await databas.SkickaAsync(new ListHandlingar.Query(Nummer, new(2026, 11, 22)), Testanvandare.UtanKonto);
        Assert.Equal(("Fel fil", new DateOnly(2026, 11, 22), 0), (idag.Handlingar[0].Avslutsskal, idag.Handlingar[0].Avslutad, idag.Antal));
        Assert.Equal(1, (await ListaAsync(databas, Testanvandare.UtanKonto)).Antal);
        Assert.Equal(pdf, (await databas.SkickaAsync(new HamtaHandling.Query(Nummer, id), Testanvandare.UtanKonto)).Innehall);
        var nytt = (await databas.SkickaAsync(new AvslutaHandling.Query(Nummer, id), Avtalsprov.Forvaltare)).Versionsmarke;
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new AvslutaHandling.Command(Nummer, id, "Igen", nytt), Avtalsprov.Forvaltare));
    }

    [Fact]
    public async Task Det_som_inte_gar_att_ta_emot_vagras_med_skalet()
    {
        await using var databas = await MedAvtalAsync();
        foreach (var (fel, vantat) in new (LaggTillHandling.Command, string)[]
        {
            (Ny() with { Titel = " " }, "vad handlingen heter"), (Ny() with { Slag = null }, "vad det är för handling"), (Ny() with { Datum = "2099-01-01" }, "i framtiden"),
            (Ny() with { Lank = "https://diariet.example" }, "antingen en fil eller en länk"), (Ny() with { Innehall = null, Filnamn = null }, "Välj en fil"),
            (Ny() with { Innehall = null, Filnamn = null, Lank = "javascript:alert(1)" }, "börja med https://"),
        })
        {
            Assert.Contains(vantat, Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => LaggTillAsync(databas, fel))).Errors).ErrorMessage, StringComparison.Ordinal);
        }

        foreach (var (namn, innehall) in new (string, byte[])[] { ("avtal.exe", pdf), ("avtal.pdf", "MZ"u8.ToArray()), ("avtal.docx", pdf), ("avtal.txt", pdf), ("avtal.pdf", []), ("avtal.pdf", [.. pdf, .. new byte[10 * 1024 * 1024]]) })
            await Assert.ThrowsAsync<OlasbartDokumentException>(() => LaggTillAsync(databas, Ny() with { Filnamn = namn, Innehall = innehall }));
        foreach (var vem in Roller.Alla.Where(roll => roll != Roller.Avtalsforvaltare).Select(roll => Testanvandare.Med(roll)).Append(Testanvandare.UtanKonto))
            await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(Ny(), vem));
        Assert.Empty((await ListaAsync(databas, Avtalsprov.Forvaltare)).Handlingar);
    }

    private static async Task<Testdatabas> MedAvtalAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.RegistreraAvtalAsync(Nummer);
        return databas;
    }

    private static LaggTillHandling.Command Ny() => new(Nummer, "Ramavtalet", Avtalshandlingsslag.Avtal, null, "2006-09-01", null, "avtal.pdf", pdf, false);

    private static Task<Guid> LaggTillAsync(Testdatabas databas, LaggTillHandling.Command handling) => databas.SkickaAsync(handling, Avtalsprov.Forvaltare);

    private static Task<ListHandlingar.View> ListaAsync(Testdatabas databas, Testanvandare vem) => databas.SkickaAsync(new ListHandlingar.Query(Nummer, dag), vem);
}
