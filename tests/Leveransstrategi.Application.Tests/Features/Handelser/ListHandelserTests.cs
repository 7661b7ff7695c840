using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Handelser;

public sealed class ListHandelserTests
{
    [Fact]
    public async Task Revisor_och_administrator_laser_sparet_och_ingen_annan()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        foreach (var roll in Roller.Alla)
        {
            var lasning = () => databas.SkickaAsync(new ListHandelser.Query(new ListHandelser.Urval()), Testanvandare.Med(roll));
            if (roll is Roller.Revisor or Roller.Administrator)
                await lasning();
            else
                await Assert.ThrowsAsync<BehorighetSaknasException>(lasning);
        }

        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new ListHandelser.AllaQuery(new ListHandelser.Urval()), Testanvandare.UtanKonto));
    }

    [Fact]
    public async Task Urvalet_galler_period_vem_akt_objekt_och_text_och_nyast_star_forst()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        // 23.30 UTC den 22 är den 23 i Sverige.
        databas.Klocka.Stall(new DateTimeOffset(2026, 11, 22, 23, 30, 0, TimeSpan.Zero));
        var id = await databas.KontoAsync("anna_1@exempel.invalid", Roller.Redaktor);
        await databas.KontoAsync("annax1@exempel.invalid");

        var alla = await LasAsync(databas, new ListHandelser.Urval());
        Assert.True(alla.Zip(alla.Skip(1)).All(par => par.First.Tidpunkt >= par.Second.Tidpunkt));
        Assert.All(await LasAsync(databas, new ListHandelser.Urval(Till: new DateOnly(2026, 11, 22))), rad => Assert.Equal(nameof(SakerstallRoller), rad.Akt));
        Assert.DoesNotContain(await LasAsync(databas, new ListHandelser.Urval(Fran: new DateOnly(2026, 11, 23))), rad => rad.Akt == nameof(SakerstallRoller));
        Assert.All(await LasAsync(databas, new ListHandelser.Urval(Vem: "ADMINISTR")), rad => Assert.Equal("Administratör", rad.Anvandare));
        Assert.All(await LasAsync(databas, new ListHandelser.Urval(Akt: nameof(ValjLosenord))), rad => Assert.Equal("Utan konto", rad.Anvandare));
        Assert.Equal(id.ToString(), Assert.Single(await LasAsync(databas, new ListHandelser.Urval(Objekttyp: "Anvandare", Text: "anna_1", Akt: nameof(SkapaKonto)))).ObjektId);
        Assert.All(await LasAsync(databas, new ListHandelser.Urval(ObjektId: $" {id} ")), rad => Assert.Equal(id.ToString(), rad.ObjektId));
    }

    [Fact]
    public async Task Sidan_laddas_med_ett_fast_antal_fragor_och_nedladdningen_har_alla_rader()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        databas.Fragor.Nollstall();
        await LasAsync(databas, new ListHandelser.Urval());
        var fa = databas.Fragor.Antal;
        for (var i = 0; i < 20; i++)
            await databas.KontoAsync($"person{i}@exempel.invalid", Roller.Redaktor);

        databas.Fragor.Nollstall();
        var sida = (await databas.SkickaAsync(new ListHandelser.Query(new ListHandelser.Urval(), 2), Testanvandare.Med(Roller.Revisor))).Sida;
        Assert.Equal(fa, databas.Fragor.Antal);
        Assert.Equal(ListHandelser.Sidstorlek, sida.Rader.Count);
        var rader = await databas.MedAsync(
            async tjanster =>
            {
                var antal = 0;
                var formedlare = (MediatR.IMediator)tjanster.GetService(typeof(MediatR.IMediator))!;
                await foreach (var _ in await formedlare.Send(new ListHandelser.AllaQuery(new ListHandelser.Urval())))
                    antal++;
                return antal;
            },
            Testanvandare.Med(Roller.Revisor));
        Assert.Equal(sida.Antal, rader);
        Assert.True(rader > 100);
    }

    private static async Task<IReadOnlyList<ListHandelser.Rad>> LasAsync(Testdatabas databas, ListHandelser.Urval urval) =>
        (await databas.SkickaAsync(new ListHandelser.Query(urval), Testanvandare.Med(Roller.Revisor))).Sida.Rader;
}
