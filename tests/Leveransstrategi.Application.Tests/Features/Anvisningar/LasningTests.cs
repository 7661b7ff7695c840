using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar;

/// <summary>Läsningen av anvisningar: vad som gällde en dag, vem som får se vad, och hur många frågor det tar.</summary>
public sealed class LasningTests
{
    private static readonly DateOnly nyar = new(2026, 1, 1);

    [Fact]
    public async Task En_punkt_hittas_genom_sitt_id_i_den_version_som_gallde_dagen()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var forsta = Anvisningsfabrik.Text("första");
        var flyttad = forsta.Avsnitt[2].Punkter[0].Id;
        var borttagen = forsta.Avsnitt[7].Punkter[0].Id;
        await databas.DbAsync(db => db.BeslutadAsync("telefoni", nyar, _ => forsta));
        await databas.DbAsync(db => db.BeslutadAsync("telefoni", new(2026, 6, 1), text => text
            .Med(text.Avsnitt[2] with { Punkter = [new(PunktId.Ny(), "Ny först.", []), .. text.Avsnitt[2].Punkter] })
            .Med(text.Avsnitt[7] with { Punkter = [] })));

        Assert.Equal("3.2", (await Hitta(flyttad, new(2026, 7, 1))).Gallande!.Nummer);
        Assert.Equal("3.1", (await Hitta(flyttad, new(2026, 2, 1))).Gallande!.Nummer);
        var kvar = await Hitta(borttagen, new(2026, 7, 1));
        Assert.Null(kvar.Gallande);
        Assert.Equal((1, "8.1", Anvisningslage.Ersatt), kvar.Platser.Select(p => (p.Version, p.Nummer, p.Lage)).Single());
        Assert.Null((await Hitta(flyttad, new(2025, 12, 31))).Gallande);

        var (_, utkast) = await databas.DbAsync(db => db.UtkastAsync("telefoni", text => text.Med(text.Avsnitt[7] with { Punkter = [new(PunktId.Ny(), "Bara i utkastet.", [])] })));
        var ibara = utkast.Text.Avsnitt[7].Punkter[0].Id;
        Assert.Empty((await databas.SkickaAsync(new HittaPunkt.Query("telefoni", ibara.Value, nyar), Testanvandare.Med(Roller.Redaktor))).Platser);
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new HittaPunkt.Query("programvara", ibara.Value, nyar), Testanvandare.UtanKonto));

        Task<HittaPunkt.View> Hitta(PunktId punkt, DateOnly dag) => databas.SkickaAsync(new HittaPunkt.Query("telefoni", punkt.Value, dag), Testanvandare.UtanKonto);
    }

    [Fact]
    public async Task Protokollsutdraget_finns_bara_dar_det_ar_bifogat()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.DbAsync(db => db.BeslutadAsync("telefoni", nyar, _ => Anvisningsfabrik.Text("första"), utdrag: new Protokollsutdrag("utdrag.pdf", "%PDF-1.7 prov"u8.ToArray())));
        await databas.DbAsync(db => db.BeslutadAsync("telefoni", new(2026, 6, 1), text => text));

        var fil = await databas.SkickaAsync(new HamtaProtokollsutdrag.Query("telefoni", 1), Testanvandare.UtanKonto);
        Assert.Equal("utdrag.pdf", fil.Filnamn);
        Assert.Equal("%PDF-1.7 prov"u8.ToArray(), fil.Innehall);
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new HamtaProtokollsutdrag.Query("telefoni", 2), Testanvandare.UtanKonto));
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new HamtaProtokollsutdrag.Query("programvara", 1), Testanvandare.UtanKonto));
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(200, 1)]
    [InlineData(2, 12)]
    public async Task Sidorna_stalls_med_ett_fast_antal_fragor(int punkter, int versioner)
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        foreach (var slug in new[] { "telefoni", "programvara" })
        {
            for (var i = 0; i < versioner; i++)
                await databas.DbAsync(db => db.BeslutadAsync(slug, nyar.AddDays(i), _ => Anvisningsfabrik.Text(avsnitt => Enumerable.Range(0, Math.Max(1, punkter / 8)).Select(p => $"Punkt {avsnitt}.{p}."))));
        }

        var dag = new DateOnly(2026, 7, 1);
        Assert.Equal(2, await Fragor(() => databas.SkickaAsync(new ListAnvisningar.Query(dag), Testanvandare.UtanKonto)));
        Assert.Equal(3, await Fragor(() => databas.SkickaAsync(new VisaAnvisning.Query("telefoni", dag), Testanvandare.UtanKonto)));
        Assert.Equal(3, await Fragor(() => databas.SkickaAsync(new VisaAnvisning.Query("telefoni", dag, 1), Testanvandare.UtanKonto)));
        Assert.Equal(2, await Fragor(() => databas.SkickaAsync(new HittaPunkt.Query("telefoni", Guid.Empty, dag), Testanvandare.UtanKonto)));

        async Task<int> Fragor<T>(Func<Task<T>> gor)
        {
            databas.Fragor.Nollstall();
            await gor();
            return databas.Fragor.Antal;
        }
    }
}
