using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar;

public sealed class ExempelTests
{
    private static readonly DateOnly idag = new(2026, 11, 22);

    [Fact]
    public async Task Sju_exempel_lases_in_en_gang_tva_med_tva_versioner_och_ett_med_utkast()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        Assert.Equal(7, await databas.LasInExempelAsync());
        var handelser = await databas.DbAsync(db => db.Handelser.CountAsync());
        Assert.Equal(0, await databas.LasInExempelAsync());

        Assert.Equal(handelser, await databas.DbAsync(db => db.Handelser.CountAsync()));
        var rader = await databas.SkickaAsync(new ListAnvisningar.Query(idag), Testanvandare.Med(Roller.Redaktor));
        Assert.All(rader, rad => Assert.True(rad.ArExempel));
        Assert.Equal(["it-konsulter", "infrastruktur"], rader.Where(rad => rad.Gallande?.Nummer == 2).Select(rad => rad.Slug).OrderDescending());
        Assert.Equal(["programvara"], rader.Where(rad => rad.Pagaende is not null).Select(rad => rad.Slug));
        Assert.Equal(["telefoni"], rader.Where(rad => rad.Gallande is null).Select(rad => rad.Slug));
        Assert.Equal(new DateOnly(2027, 1, 1), rader.Single(rad => rad.Slug == "telefoni").Kommande!.Giltighet.Fran);
    }

    [Fact]
    public async Task Exemplen_har_gatt_hela_vagen_med_fyra_ogon_och_deras_hanvisningar_leder_ratt()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.LasInExempelAsync();

        var version = await databas.DbAsync(db => db.Anvisningsversioner.Include(v => v.Steg)
            .SingleAsync(v => v.Nummer == 2 && v.Status == Anvisningsstatus.Beslutad && db.Anvisningar.Any(a => a.Id == v.AnvisningId && a.Slug == "it-konsulter")));
        var forra = await databas.SkickaAsync(new VisaAnvisning.Query("it-konsulter", idag, 1));

        var steg = version.Steg.OrderBy(s => s.Ordning).ToList();
        Assert.Equal([Anvisningsstatus.Utkast, Anvisningsstatus.UnderGranskning, Anvisningsstatus.InforKs, Anvisningsstatus.Beslutad], steg.Select(s => s.Status));
        Assert.NotEqual(version.SenasteForfattareId, steg[2].AvId);
        Assert.Contains(version.Text.Punkter, punkt => forra.Version!.Text.Punkt(punkt.Id) is { } gammal && gammal.Text != punkt.Text);
        Assert.Equal(new DateOnly(2026, 8, 31), forra.Version!.Rad.Giltighet.Till);

        var texter = await databas.DbAsync(db => db.Anvisningsversioner.Select(v => v.Text).ToListAsync());
        var kanda = texter.SelectMany(text => text.Punkter).Select(punkt => punkt.Id).ToHashSet();
        Assert.All(texter, text => Assert.Empty(text.Hinder(kanda)));
        Assert.DoesNotContain(texter.SelectMany(text => text.Punkter), punkt => punkt.Text.Contains("nyckel:", StringComparison.Ordinal));
        Assert.Contains(texter.SelectMany(text => text.Punkter), punkt => Punkthanvisning.I(punkt.Text).Any(h => h.Punkt is { } mal && kanda.Contains(mal)));
        var styrdokument = await databas.DbAsync(db => db.Styrdokument.Select(d => d.Slug).ToListAsync());
        Assert.Subset(styrdokument.ToHashSet(), texter.SelectMany(text => text.Punkter).SelectMany(punkt => punkt.Kallor).Select(k => k.Hanvisning.Styrdokument).OfType<string>().ToHashSet());
    }

    [Fact]
    public async Task Ett_omrade_med_egen_anvisning_ror_exemplen_inte()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(Testanvandare.Med(Roller.Redaktor), "it-konsulter", "eget");

        // Systemdrift och programvara hänvisar till exemplet för it-konsulter, och användarstöd till det för systemdrift.
        Assert.Equal(3, await databas.LasInExempelAsync());

        var rader = await databas.SkickaAsync(new ListAnvisningar.Query(idag), Testanvandare.Med(Roller.Redaktor));
        Assert.False(rader.Single(rad => rad.Slug == "it-konsulter").ArExempel);
        Assert.Null(rader.Single(rad => rad.Slug == "it-konsulter").Gallande);
        Assert.Equal(["datakommunikation", "infrastruktur", "telefoni"], rader.Where(rad => rad.ArExempel).Select(rad => rad.Slug).Order(StringComparer.Ordinal));
    }
}
