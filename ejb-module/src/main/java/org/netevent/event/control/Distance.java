package org.netevent.event.control;

import java.math.BigDecimal;
import org.netevent.event.boundary.EventSearch.Near;

/** Distances on the globe, by the haversine formula on the sphere that ST_Distance_Sphere uses too. */
final class Distance {
    private static final double EARTH_RADIUS_M = 6_370_986;

    private Distance() {}

    /** Whole metres. */
    static long metres(Near from, BigDecimal latitude, BigDecimal longitude) {
        double lat1 = Math.toRadians(from.latitude());
        double lat2 = Math.toRadians(latitude.doubleValue());
        double half = Math.sin((lat2 - lat1) / 2);
        double across = Math.sin(Math.toRadians(longitude.doubleValue() - from.longitude()) / 2);
        double a = half * half + Math.cos(lat1) * Math.cos(lat2) * across * across;
        return Math.round(2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(a))));
    }
}
